import type { Bundle, Parameters, ParametersParameter, Subscription } from '@medplum/fhirtypes';
import { type Held, referenceTo } from './versions.js';

const backport = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';

/** Something that a subscription tells of. */
export interface Notice {
  readonly number: number;
  readonly at: string;
  readonly focus: Held;
}

/** What a subscription asks to be told of, as a search; undefined where it asks for nothing that is understood. */
export function criteriaOf(subscription: Subscription): string | undefined {
  const { criteria, _criteria: more } = subscription as Subscription & {
    readonly _criteria?: {
      readonly extension?: readonly { readonly url: string; readonly valueString?: string }[];
    };
  };
  const filter = more?.extension?.find(
    ({ url }) => url === `${backport}/backport-filter-criteria`,
  )?.valueString;
  return [filter, criteria].find((one) => one?.startsWith('Task?') || one === 'Task');
}

/**
 * A notification that names what changed and tells nothing of it.
 *
 * @param notice absent in the handshake
 * @see https://hl7.org/fhir/uv/subscriptions-backport/notifications.html, «Id-Only»
 */
export function notificationOf(
  subscription: Held<Subscription>,
  baseUrl: string,
  since: number,
  notice?: Notice,
): Bundle {
  const parameter: ParametersParameter[] = [
    { name: 'subscription', valueReference: { reference: `${baseUrl}/${referenceTo(subscription)}` } },
    { name: 'topic', valueCanonical: subscription.criteria },
    { name: 'status', valueCode: subscription.status },
    { name: 'type', valueCode: notice ? 'event-notification' : 'handshake' },
    { name: 'events-since-subscription-start', valueString: String(since) },
  ];
  if (notice) {
    const focus = `${baseUrl}/${referenceTo(notice.focus)}`;
    parameter.push({
      name: 'notification-event',
      part: [
        { name: 'event-number', valueString: String(notice.number) },
        { name: 'timestamp', valueInstant: notice.at },
        { name: 'focus', valueReference: { reference: focus } },
      ],
    });
  }
  const status: Parameters = {
    resourceType: 'Parameters',
    meta: { profile: [`${backport}/backport-subscription-status-r4`] },
    parameter,
  };
  const entry: Bundle['entry'] = [
    {
      fullUrl: `urn:uuid:${crypto.randomUUID()}`,
      resource: status,
      request: { method: 'GET', url: `${referenceTo(subscription)}/$status` },
      response: { status: '200' },
    },
  ];
  if (notice)
    entry.push({
      fullUrl: `${baseUrl}/${referenceTo(notice.focus)}`,
      request: { method: 'PUT', url: referenceTo(notice.focus) },
      response: { status: '200' },
    });
  return { resourceType: 'Bundle', type: 'history', timestamp: new Date().toISOString(), entry };
}
