import { ValijaError } from '@valija/errors';
import { itemsOf, membersOf, parseJson, readBounded, retryAfter, saysJson } from './answer.js';
import { smallBytesMax } from './limits.js';

/** An answer that says by its status that the call was not done. */
export class NotDone extends ValijaError {
  constructor(
    readonly status: number,
    issues: readonly string[],
    retryAfterMs: number | undefined,
  ) {
    super(
      status >= 500 || triedAgain.has(status) ? 'native-unavailable' : 'native-refused',
      `HTTP ${status}${issues.length ? ` (${issues.join(', ')})` : ''}`,
      retryAfterMs === undefined ? {} : { retryAfterMs },
    );
  }
}

const triedAgain = new Set([401, 403, 408, 425, 429]);

/** Reads why a call was not done: of an OperationOutcome its codes alone, since its texts and its paths may quote the resource. */
export async function readNotDone(response: Response): Promise<NotDone> {
  return new NotDone(response.status, await readIssues(response), retryAfter(response));
}

async function readIssues(response: Response): Promise<string[]> {
  if (!saysJson(response)) {
    await response.body?.cancel().catch(() => undefined);
    return [];
  }
  try {
    const { issue } = membersOf(parseJson(await readBounded(response, smallBytesMax)));
    const codes = itemsOf(issue).map((item) => String(membersOf(item).code));
    return [...new Set(codes)].filter((code) => issueTypes.has(code)).slice(0, 3);
  } catch {
    // The status says enough.
    return [];
  }
}

/** A code that is none of these may be anything, for instance a name. @see FHIR R4, value set «issue-type» */
const issueTypes = new Set(
  `invalid structure required value invariant security login unknown expired forbidden suppressed processing not-supported
   duplicate multiple-matches not-found deleted too-long code-invalid extension too-costly business-rule conflict transient
   lock-error no-store exception timeout incomplete throttled informational`.split(/\s+/),
);
