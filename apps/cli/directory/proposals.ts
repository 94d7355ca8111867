import { addSignature, verifyStatement } from '@valija/directory';
import type { Context } from '../context.js';
import { CliError, exitCodes, usage } from '../exit.js';
import type { Proposal } from '../gateway.js';
import type { ConnectionArgs, SignatureArgs } from '../options.js';
import { nameOf, openSigning, outcomeOf, type Session, withSession } from '../session.js';
import { describe } from './describe.js';

/** A proposal that verifies, and who signed it so far. */
interface Verified extends Proposal {
  readonly signedBy: readonly string[];
}

/** Lists what waits for a second signature, with all that it would change. */
export const listProposals = (context: Context, args: ConnectionArgs): Promise<void> =>
  withSession(context, args, async (session) => {
    const proposals = await readProposals(session);
    const { register } = session.directory;
    context.output.show({
      data: {
        proposals: proposals.map(({ statement, signedBy }, at) => ({ number: at + 1, statement, signedBy })),
      },
      lines:
        proposals.length === 0
          ? ['Nada espera una segunda firma.']
          : proposals.flatMap(({ statement, signedBy }, at) => [
              `${at + 1}. Firmado por ${signedBy.join(' y ')}`,
              ...describe(statement, register).map((line) => `   ${line}`),
              '',
            ]),
    });
  });

export interface ApproveArgs extends ConnectionArgs, SignatureArgs {
  /** Number in the list. */
  readonly n: number;
  readonly si: boolean;
}

/** Signs a proposal as the second person, once that person saw what it changes. */
export const approve = (context: Context, args: ApproveArgs): Promise<void> =>
  withSession(context, args, async (session) => {
    const proposal = (await readProposals(session))[args.n - 1];
    if (!proposal)
      throw usage(
        `No hay una propuesta con el número ${args.n}`,
        'Vea las que esperan con «directory proposals».',
      );
    const lines = describe(proposal.statement, session.directory.register);
    for (const line of [`Firmado por ${proposal.signedBy.join(' y ')}`, ...lines]) context.output.note(line);
    await requireConfirmation(context, args.si);
    const { key, signer } = await openSigning(context, args, session.pins);
    const name = nameOf(signer);
    if (proposal.signedBy.includes(name))
      throw usage(
        `${name} ya firmó esta propuesta`,
        'Debe firmarla otra persona: para abrir algo se necesitan dos.',
      );
    const published = await session.gateway.publish(await addSignature(proposal.signed, key));
    context.output.show({
      data: { statement: proposal.statement, signedBy: [...proposal.signedBy, name], ...published },
      lines: [outcomeOf(published)],
    });
  });

/** @throws CliError where the person does not say yes, or is not there to say it */
export async function requireConfirmation({ terminal }: Context, isGiven: boolean): Promise<void> {
  if (isGiven) return;
  if (!terminal.isInteractive)
    throw usage('No hay terminal donde confirmar', 'Revise lo que cambia y agregue --si.');
  const answer = (await terminal.ask('¿Firmar? Escriba «sí»: ')).trim().toLowerCase();
  if (answer !== 'sí' && answer !== 'si')
    throw usage('No se firmó nada', 'Si fue un error, repita la orden y escriba «sí».');
}

/** The gateway is not believed here either: a proposal without a valid signature is none. */
async function readProposals({ gateway, pins }: Session): Promise<Verified[]> {
  const proposals = await gateway.proposals();
  return Promise.all(
    proposals.map(async ({ signed }) => {
      const { statement, signers } = await verifyStatement(signed, pins).catch(() => {
        throw new CliError(
          exitCodes.refused,
          'Una propuesta no se verifica con las llaves ancladas',
          'No firme nada y avise a los demás administradores.',
        );
      });
      return { signed, statement, signedBy: signers.map(nameOf) };
    }),
  );
}
