import { writeFileSync } from 'node:fs';
import {
  type AbandonmentStatement,
  addSignature,
  asSignedStatement,
  type SignedStatement,
  signStatement,
  verifyStatement,
} from '@valija/directory';
import type { Context } from '../context.js';
import { describe } from '../directory/describe.js';
import { requireConfirmation } from '../directory/proposals.js';
import { usage } from '../exit.js';
import type { ConnectionArgs, SignatureArgs } from '../options.js';
import { readJsonFile, requireForm } from '../record-file.js';
import { nameOf, openSigning, type Session, withSession } from '../session.js';

export interface AbandonArgs extends ConnectionArgs, SignatureArgs {
  readonly source: string;
  readonly id: string;
  readonly motivo: string | undefined;
  /** Digest of its envelope, as its receipts bind it. */
  readonly resumen: string | undefined;
  /** File with the statement that the first person signed. */
  readonly declaracion: string | undefined;
  /** Where the declaration is written that the second person signs. */
  readonly salida: string | undefined;
  readonly si: boolean;
}

/** Gives a message up that nothing else ends: one administrator declares it, a second one signs the same declaration. */
export const abandonMessage = (context: Context, args: AbandonArgs): Promise<void> =>
  withSession(context, args, async (session) => {
    const first = args.declaracion === undefined ? undefined : readDeclared(args.declaracion);
    const signed = first
      ? await signSecond(context, args, session, first)
      : await signFirst(context, args, session);
    const abandoned = await session.gateway.abandon(signed);
    const file = args.salida ?? `abandono-${args.id}.json`;
    if (abandoned.kind === 'proposed') writeFileSync(file, JSON.stringify(abandoned.statement ?? signed));
    context.output.show({
      data: { id: args.id, ...abandoned, ...(abandoned.kind === 'proposed' ? { file } : {}) },
      lines:
        abandoned.kind === 'proposed'
          ? [
              `Firmado por ${abandoned.administrators.join(' y ')}; falta una segunda persona.`,
              `Entréguele ${file}: ella ejecuta la misma orden con --declaracion ${file}.`,
            ]
          : [`El mensaje ${args.id} quedó abandonado, firmado por ${abandoned.administrators.join(' y ')}.`],
    });
  });

async function signFirst(context: Context, args: AbandonArgs, session: Session): Promise<SignedStatement> {
  const { source, id, motivo: why, resumen: envelopedigest } = args;
  if (!why || !envelopedigest)
    throw usage(
      'Faltan --motivo y --resumen',
      'El resumen del sobre lo muestra «message show» de la institución que lo envió o lo recibe.',
    );
  const statement: AbandonmentStatement = requireForm(
    { kind: 'abandonment', at: session.now.toISOString(), why, source, id, envelopedigest },
    'El abandono',
  );
  for (const line of describe(statement, session.directory.register)) context.output.note(line);
  const { key } = await openSigning(context, args, session.pins);
  return signStatement(statement, key);
}

async function signSecond(
  context: Context,
  args: AbandonArgs,
  session: Session,
  first: SignedStatement,
): Promise<SignedStatement> {
  const { statement, signers } = await verifyStatement(first, session.pins).catch(() => {
    throw usage('La declaración no se verifica con las llaves ancladas', 'No la firme; pídala otra vez.');
  });
  if (statement.kind !== 'abandonment' || statement.source !== args.source || statement.id !== args.id)
    throw usage(
      'La declaración es de otro mensaje',
      'Compare institución e identificador con los del archivo.',
    );
  const { register } = session.directory;
  context.output.note(`Firmado por ${signers.map(nameOf).join(' y ')}`);
  for (const line of describe(statement, register)) context.output.note(line);
  await requireConfirmation(context, args.si);
  const { key } = await openSigning(context, args, session.pins);
  return addSignature(first, key);
}

function readDeclared(file: string): SignedStatement {
  try {
    return asSignedStatement(readJsonFile(file));
  } catch (error) {
    if (error instanceof Error && error.name === 'CliError') throw error;
    throw usage(
      `El archivo ${file} no es una declaración firmada`,
      'Pida otra vez el archivo a quien firmó primero.',
    );
  }
}
