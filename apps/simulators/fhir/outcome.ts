import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';
import type { FastifyReply } from 'fastify';

export const fhirJson = 'application/fhir+json; charset=utf-8';

/** What each status says; none quotes what was sent. */
const issues: Readonly<Record<number, readonly [code: OperationOutcomeIssue['code'], text: string]>> = {
  400: ['invalid', 'La solicitud no es FHIR válido'],
  401: ['login', 'Falta una credencial vigente'],
  403: ['forbidden', 'La credencial no autoriza esta operación'],
  404: ['not-found', 'No existe'],
  405: ['not-supported', 'Operación no admitida'],
  409: ['conflict', 'El recurso cambió entretanto'],
  412: ['conflict', 'No se cumple la condición de la solicitud'],
  413: ['too-long', 'El cuerpo supera lo admitido'],
  415: ['not-supported', 'El tipo de contenido no es el admitido'],
  422: ['business-rule', 'El cambio no está permitido'],
  428: ['required', 'Falta la versión sobre la que se escribe (If-Match)'],
  429: ['throttled', 'Demasiadas llamadas'],
  500: ['exception', 'Error del sistema simulado'],
  503: ['transient', 'Momentáneamente no disponible'],
};

export function outcomeOf(status: number, text?: string): OperationOutcome {
  const [code, usual] = issues[status] ?? issues[500] ?? (['exception', ''] as const);
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code, details: { text: text ?? usual } }],
  };
}

export function sendOutcome(reply: FastifyReply, status: number, text?: string): FastifyReply {
  if (status === 503) reply.header('retry-after', '1');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .status(status)
    .type(fhirJson)
    .send(JSON.stringify(outcomeOf(status, text)));
}
