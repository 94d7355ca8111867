import type { AgreementDetail } from '@valija/ops-api';
import { Said, unwrap, useClock } from '@valija/web';
import { api } from '../api.js';
import { declare } from '../signing/send-statement.js';
import { SignDialog } from '../signing/sign-dialog.js';
import { makeSuspension } from '../signing/statement.js';
import { acuerdos, sayEffect, sayLifting } from '../texts/acuerdos.js';
import { outcomes } from '../texts/signed.js';

/** Suspends an agreement, which takes one person; or proposes that a suspension is lifted, which takes two. */
export function SuspendAgreement({
  agreement,
  onClose,
}: {
  readonly agreement: AgreementDetail;
  readonly onClose: () => void;
}) {
  const clock = useClock();
  const suspends = agreement.suspended === null;
  return (
    <SignDialog
      title={suspends ? acuerdos.suspendLabel : acuerdos.liftLabel}
      effect={<Said sentence={suspends ? sayEffect(agreement) : sayLifting(agreement)} />}
      asksWhy
      label={suspends ? acuerdos.suspendLabel : acuerdos.liftLabel}
      isDestructive={suspends}
      sign={async (key, why) => {
        const { signStatement } = await import('../signing/sign-statement.js');
        const statement = makeSuspension({
          at: new Date(clock.now()).toISOString(),
          why,
          revision: (await revisionOf(agreement)) + 1,
          agreement: agreement.id,
          suspended: suspends,
        });
        return signStatement(statement, key);
      }}
      send={async (signed) => {
        const became = await declare(signed);
        return suspends && became === 'published' ? outcomes.suspended : outcomes[became];
      }}
      onClose={onClose}
    />
  );
}

/** The revision that the record of suspensions of an agreement has; 0 where it never was suspended. */
async function revisionOf({ id, suspended }: AgreementDetail): Promise<number> {
  if (suspended) return suspended.revision;
  const { statements } = await unwrap(
    api.GET('/v1/ops/statements', { params: { query: { kind: 'suspension', agreement: id, limit: 1 } } }),
  );
  return statements[0]?.revision ?? 0;
}
