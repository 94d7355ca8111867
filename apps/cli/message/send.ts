import { existsSync, writeFileSync } from 'node:fs';
import { type Draft, newSubject, sealDraft } from '@valija/adapter-kit';
import {
  asWireMessage,
  checkEnvelope,
  messageBytesMax,
  messageMediaType,
  peekKid,
  peekPayload,
  signEnvelope,
  type WireMessage,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { prepareRegistry, ReleaseMatrix } from '@valija/messages';
import type { Context } from '../context.js';
import { CliError, exitCodes, usage } from '../exit.js';
import { readJsonFile } from '../record-file.js';
import { type AsParty, type AsPartyArgs, withParty } from './as-party.js';
import { linesOf, requireVerified } from './show.js';
import { checkReceipts } from './status.js';

/** Largest file of a message, in bytes: content of 1 MiB and what is said of it. */
const fileBytesMax = 1024 * 1024 + 64 * 1024;

export interface SendArgs extends AsPartyArgs {
  readonly archivo: string;
}

/**
 * Sends a message over HTTP, as the endpoint of a party would. What was sealed and signed is written beside its file before it leaves: the same
 * command again offers the same message, and never a second one.
 */
export const sendMessage = (context: Context, args: SendArgs): Promise<void> =>
  withParty(context, args, async (asParty) => {
    const sentFile = `${args.archivo}.enviado.json`;
    const wire = existsSync(sentFile)
      ? await offeredBefore(asParty, sentFile)
      : await sealAnew(context, asParty, args);
    if (!existsSync(sentFile)) writeFileSync(sentFile, JSON.stringify(wire), { mode: 0o600, flag: 'wx' });
    const envelope = checkEnvelope(peekPayload(wire.envelope));
    const type = envelope.type.slice('cl.valija.'.length);
    const { id, receipts } = await asParty.request<{ id: string; receipts: readonly string[] }>(
      '/v1/messages',
      {
        scope: `messages:send:${type}`,
        method: 'POST',
        headers: { 'content-type': messageMediaType },
        body: JSON.stringify(wire),
      },
    );
    const checked = await checkReceipts({ ...envelope, id, receipts }, asParty.directory);
    context.output.show({
      data: { id, correlationid: envelope.correlationid, type, receipts: checked, sent: sentFile },
      lines: [
        `Mensaje ${id} (${type}) en manos de la compuerta.`,
        ...linesOf(checked),
        `Lo enviado está en ${sentFile}: la misma orden lo ofrece otra vez, sin repetirlo. Siga su estado con «message show ${id}».`,
      ],
    });
    requireVerified(checked);
  });

async function sealAnew(context: Context, asParty: AsParty, { archivo }: SendArgs): Promise<WireMessage> {
  const { directory, party, keyring } = asParty;
  const draft = readJsonFile(archivo, fileBytesMax) as Partial<Draft>;
  if (typeof draft?.name !== 'string' || typeof draft.recipient !== 'string' || draft.content === undefined)
    throw usage(
      `El archivo ${archivo} no describe un mensaje`,
      'Lleva name, recipient, lane, purpose, legalbasis y content; ver docs/cli.md.',
    );
  prepareRegistry();
  try {
    const sealed = await sealDraft(
      { ...draft, subject: draft.subject ?? newSubject(), lane: draft.lane ?? 'normal' } as Draft,
      {
        party,
        directory,
        keyring,
        agreements: directory.agreements,
        matrix: ReleaseMatrix.read(undefined),
        now: context.now,
      },
    );
    return sealed.wire;
  } catch (error) {
    throw refusedHere(error);
  }
}

/** The message of an earlier try: under a key that is not in force any more it is signed anew, the same words. */
async function offeredBefore(
  { directory, party, keyring, now }: AsParty,
  file: string,
): Promise<WireMessage> {
  const wire = asWireMessage(readJsonFile(file, messageBytesMax));
  const envelope = checkEnvelope(peekPayload(wire.envelope));
  if (envelope.source !== party)
    throw usage(`El mensaje de ${file} es de ${envelope.source}`, 'Indique --parte.');
  const { signer } = keyring;
  const inForce = directory.keysInForce(party, 'sign', now).map(({ kid }) => kid);
  if (inForce.includes(peekKid(wire.envelope))) return wire;
  return { ...wire, envelope: await signEnvelope(envelope, signer) };
}

/** What our own side refuses before anything is sent. */
function refusedHere(error: unknown): unknown {
  if (!(error instanceof ValijaError)) return error;
  const where = error.pointers.length > 0 ? ` en ${error.pointers.join(', ')}` : '';
  return new CliError(
    exitCodes.refused,
    `El mensaje no se puede enviar: ${error.code}${where}`,
    'No se envió nada. docs/errors.md dice qué significa el código y qué hacer.',
    error.code,
  );
}
