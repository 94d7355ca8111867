import type { Register, Statement } from '@valija/directory';
import { useName } from '../keys/key-state.js';
import { momentInChile } from '../output.js';
import { differenceOf } from './difference.js';

/** What a statement changes, line by line, for whoever is asked to sign it: against what the directory says now. */
export function describe(statement: Statement, register: Register): string[] {
  return [...changesOf(statement, register), `Motivo: ${statement.why}`];
}

function changesOf(statement: Statement, register: Register): string[] {
  switch (statement.kind) {
    case 'party': {
      const { party, revision } = statement;
      const before = register.findParty(party.urn);
      return [
        `Institución ${party.urn}, ${before ? `cambia (revisión ${revision})` : 'nueva'}:`,
        ...indented(differenceOf(before, party)),
      ];
    }
    case 'agreement': {
      const { agreement, revision } = statement;
      const before = register.findAgreement(agreement.id);
      return [
        `Acuerdo ${agreement.id}, ${before ? `cambia (revisión ${revision})` : 'nuevo'}: ${agreement.sender} → ${agreement.recipient}`,
        ...indented(differenceOf(before, agreement)),
      ];
    }
    case 'suspension': {
      const agreement = register.findAgreement(statement.agreement);
      return [
        statement.suspended
          ? `Suspende el acuerdo ${statement.agreement}: desde ahora no se envía ni se entrega nada por él.`
          : `Levanta la suspensión del acuerdo ${statement.agreement}: lo retenido se entrega.`,
        ...(agreement
          ? indented([
              `${agreement.sender} → ${agreement.recipient}`,
              ...agreement.types.map((type) => `tipo: ${type}`),
            ])
          : ['  (el directorio no tiene ese acuerdo)']),
      ];
    }
    case 'key':
      return [
        `Llave nueva de ${statement.entry.party} para ${useName(statement.entry.use)}: ${statement.entry.jwk.kid}`,
        `  desde ${momentInChile(statement.entry.notbefore)} hasta ${momentInChile(statement.entry.notafter)}`,
      ];
    case 'retirement':
      return [
        `Retira la llave ${statement.kid} de ${statement.party} desde ${momentInChile(statement.from)}`,
      ];
    case 'abandonment':
      return [
        `Abandona el mensaje ${statement.id} de ${statement.source}: nadie lo entregará ni lo ofrecerá más.`,
        `  resumen del sobre: ${statement.envelopedigest}`,
      ];
  }
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
