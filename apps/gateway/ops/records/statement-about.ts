import type { Directory, Statement } from '@valija/directory';
import type { StatementAbout } from '@valija/ops-api';
import { institutionOf } from '../../views/viewer.js';

/** What a statement is about. */
export function aboutOf(statement: Statement, directory: Directory): StatementAbout {
  switch (statement.kind) {
    case 'party':
      return { party: { urn: statement.party.urn, name: statement.party.name } };
    case 'agreement':
      return { agreement: statement.agreement.id };
    case 'suspension':
      return { agreement: statement.agreement, suspended: statement.suspended };
    case 'key':
      return { party: institutionOf(directory, statement.entry.party), kid: statement.entry.jwk.kid };
    case 'retirement':
      return { party: institutionOf(directory, statement.party), kid: statement.kid };
    case 'abandonment':
      return { message: { source: statement.source, id: statement.id } };
  }
}

/** Whether a statement is about a party: of itself, of its keys, or of an agreement of which it is one side. */
export function concernsParty(statement: Statement, urn: string, { register }: Directory): boolean {
  switch (statement.kind) {
    case 'party':
      return statement.party.urn === urn;
    case 'agreement':
      return statement.agreement.sender === urn || statement.agreement.recipient === urn;
    case 'suspension': {
      const agreement = register.findAgreement(statement.agreement);
      return agreement?.sender === urn || agreement?.recipient === urn;
    }
    case 'key':
      return statement.entry.party === urn;
    case 'retirement':
      return statement.party === urn;
    case 'abandonment':
      return statement.source === urn;
  }
}
