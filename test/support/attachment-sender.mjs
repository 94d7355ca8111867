/**
 * An endpoint in a process of its own, which a test may kill: sends one request of residence where it is given one, and brings up
 * what is pending. Configured by its environment, as every endpoint; `ADJUNTO_DRAFT` names a file with the draft and the document.
 */
import { readFileSync } from 'node:fs';
import { Endpoint, endpointVariables } from '../../dist/libs/adapter-kit/index.js';
import { Log, readConfig } from '../../dist/libs/runtime/index.js';

const log = Log.create('attachment-sender');
const endpoint = await Endpoint.open(readConfig(endpointVariables, process.env), log, []);
if (process.env.ADJUNTO_DRAFT) {
  const { draft, document, documento } = JSON.parse(readFileSync(process.env.ADJUNTO_DRAFT, 'utf8'));
  const attachment = await endpoint.attach(Buffer.from(document, 'base64'), { documento }, draft.recipient);
  draft.content.solicitud.antecedentes = [
    { codigo: documento, estado: 'ACOMPANADO', adjunto: attachment.adjunto },
  ];
  const sealed = await endpoint.seal({ ...draft, attachments: [attachment] });
  await endpoint.db.transaction(async (tx) => endpoint.send(tx, sealed));
  process.send?.({ id: sealed.envelope.id });
}
endpoint.server.listen(() => process.send?.({ listening: true }));
