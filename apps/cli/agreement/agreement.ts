import type { Agreement, AgreementStatement, SuspensionStatement } from '@valija/directory';
import type { Context } from '../context.js';
import { describe } from '../directory/describe.js';
import { usage } from '../exit.js';
import type { ConnectionArgs, SignatureArgs } from '../options.js';
import { readJsonFile, requireForm } from '../record-file.js';
import { declare, openSigning, outcomeOf, type Session, withSession } from '../session.js';

interface AgreementArgs extends ConnectionArgs, SignatureArgs {
  readonly motivo: string;
}

export interface AgreementFileArgs extends AgreementArgs {
  readonly archivo: string;
}

export interface AgreementIdArgs extends AgreementArgs {
  readonly id: string;
}

/** Proposes a new agreement, from a file. */
export const addAgreement = (context: Context, args: AgreementFileArgs): Promise<void> =>
  proposeAgreement(context, args, (isThere, id) => {
    if (isThere) throw usage(`El acuerdo ${id} ya existe`, 'Para cambiarlo use «agreement change».');
  });

/** Proposes another wording of an agreement, from a file that holds all of it; its two parties stay. */
export const changeAgreement = (context: Context, args: AgreementFileArgs): Promise<void> =>
  proposeAgreement(context, args, (isThere, id) => {
    if (!isThere) throw unknownAgreement(id);
  });

const proposeAgreement = (
  context: Context,
  args: AgreementFileArgs,
  check: (isThere: boolean, id: string) => void,
): Promise<void> =>
  withSession(context, args, async (session) => {
    const { register } = session.directory;
    const agreement = readJsonFile(args.archivo) as Agreement;
    const said = { kind: 'agreement', at: session.now.toISOString(), why: args.motivo, agreement } as const;
    const statement: AgreementStatement = requireForm({ ...said, revision: 1 }, 'El acuerdo');
    check(register.findAgreement(agreement.id) !== undefined, agreement.id);
    await say(context, args, session, { ...statement, revision: register.revisionOf(statement) + 1 });
  });

/** Suspends an agreement everywhere, on one person's word. */
export const suspendAgreement = (context: Context, args: AgreementIdArgs): Promise<void> =>
  setSuspended(context, args, true);

/** Proposes that a suspension is lifted, which takes two. */
export const resumeAgreement = (context: Context, args: AgreementIdArgs): Promise<void> =>
  setSuspended(context, args, false);

const setSuspended = (context: Context, args: AgreementIdArgs, suspended: boolean): Promise<void> =>
  withSession(context, args, async (session) => {
    const { register } = session.directory;
    if (!register.findAgreement(args.id)) throw unknownAgreement(args.id);
    if (register.isSuspended(args.id) === suspended)
      throw usage(
        `El acuerdo ${args.id} ${suspended ? 'ya está suspendido' : 'no está suspendido'}`,
        'No se declaró nada. Vea su estado con «agreement export».',
      );
    const statement: SuspensionStatement = {
      kind: 'suspension',
      at: session.now.toISOString(),
      why: args.motivo,
      revision: 1,
      agreement: args.id,
      suspended,
    };
    requireForm(statement, 'La suspensión');
    await say(context, args, session, { ...statement, revision: register.revisionOf(statement) + 1 });
  });

async function say(
  context: Context,
  args: AgreementArgs,
  session: Session,
  statement: AgreementStatement | SuspensionStatement,
): Promise<void> {
  for (const line of describe(statement, session.directory.register)) context.output.note(line);
  const published = await declare(session, statement, await openSigning(context, args, session.pins));
  const agreement = statement.kind === 'agreement' ? statement.agreement.id : statement.agreement;
  context.output.show({
    data: { agreement, revision: statement.revision, ...published },
    lines: [outcomeOf(published)],
  });
}

const unknownAgreement = (id: string) =>
  usage(`El acuerdo ${id} no está en el directorio`, 'Vea los que hay con «agreement export».');
