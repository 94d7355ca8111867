import type { Party, PartyStatement } from '@valija/directory';
import type { Context } from '../context.js';
import { describe } from '../directory/describe.js';
import { usage } from '../exit.js';
import type { ConnectionArgs, SignatureArgs } from '../options.js';
import { readJsonFile, requireForm } from '../record-file.js';
import { declare, openSigning, outcomeOf, type Session, withSession } from '../session.js';

interface PartyArgs extends ConnectionArgs, SignatureArgs {
  readonly motivo: string;
}

export interface PartyFileArgs extends PartyArgs {
  readonly archivo: string;
}

/** Proposes a new party, from a file. */
export const addParty = (context: Context, args: PartyFileArgs): Promise<void> =>
  withSession(context, args, (session) => {
    const party = readJsonFile(args.archivo) as Party;
    if (session.directory.register.findParty(party?.urn))
      throw usage(
        `La institución ${party.urn} ya está en el directorio`,
        'Para cambiarla use «party change».',
      );
    return proposeParty(context, args, session, party);
  });

/** Proposes other data of a party, from a file that holds all of them. */
export const changeParty = (context: Context, args: PartyFileArgs): Promise<void> =>
  withSession(context, args, (session) => {
    const party = readJsonFile(args.archivo) as Party;
    requireParty(session, party?.urn);
    return proposeParty(context, args, session, party);
  });

export interface SucceedArgs extends PartyArgs {
  /** Who takes over. */
  readonly sucesora: string;
  /** Whose new cases. */
  readonly de: string;
  readonly desde: string;
  readonly regiones: readonly string[] | undefined;
}

/** Proposes that one party takes over the new cases of another, from a moment on; cases that began stay where they are. */
export const succeedParty = (context: Context, args: SucceedArgs): Promise<void> =>
  withSession(context, args, (session) => {
    const successor = requireParty(session, args.sucesora);
    requireParty(session, args.de);
    const from = new Date(args.desde);
    if (Number.isNaN(from.getTime()))
      throw usage(
        `«${args.desde}» no es un momento`,
        'Escríbalo con su zona, por ejemplo 2027-01-01T00:00:00-03:00.',
      );
    const succession = {
      party: args.de,
      from: from.toISOString(),
      ...(args.regiones?.length ? { regions: args.regiones } : {}),
    };
    const succeeds = [...(successor.succeeds ?? []), succession];
    return proposeParty(context, args, session, { ...successor, succeeds });
  });

function requireParty({ directory }: Session, urn: string): Party {
  const party = directory.register.findParty(urn);
  if (!party)
    throw usage(`La institución ${urn} no está en el directorio`, 'Revise su URN con «directory show».');
  return party;
}

async function proposeParty(
  context: Context,
  args: PartyArgs,
  session: Session,
  party: Party,
): Promise<void> {
  const { register } = session.directory;
  const said = { kind: 'party', at: session.now.toISOString(), why: args.motivo, party } as const;
  const statement: PartyStatement = { ...said, revision: 1 };
  requireForm(statement, 'La institución');
  const next = { ...said, revision: register.revisionOf(statement) + 1 };
  for (const line of describe(next, register)) context.output.note(line);
  const published = await declare(session, next, await openSigning(context, args, session.pins));
  context.output.show({
    data: { party: party.urn, revision: next.revision, ...published },
    lines: [outcomeOf(published)],
  });
}
