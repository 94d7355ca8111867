import { Alert, Modal, Text } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { Proposal } from '@valija/ops-api';
import { Said } from '@valija/web';
import { abandon, declare, ratify } from '../signing/send-statement.js';
import { SignDialog } from '../signing/sign-dialog.js';
import { readStatement, type SignedStatement, type Statement } from '../signing/statement.js';
import { linesOf, sayStatement, sayWaiting, signing, signLabel } from '../texts/firmas.js';
import { outcomes } from '../texts/signed.js';

/** The second person reads the very words, and signs them. */
export function SignProposal({
  proposal,
  now,
  onClose,
}: {
  readonly proposal: Proposal;
  readonly now: number;
  readonly onClose: () => void;
}) {
  const statement = readOf(proposal);
  if (!statement)
    return (
      <Modal opened onClose={onClose} title={signLabel(proposal)}>
        <Alert color="rojo" icon={<IconAlertTriangleFilled aria-hidden />} role="alert">
          {signing.unreadable}
        </Alert>
      </Modal>
    );
  return (
    <SignDialog
      title={signLabel(proposal)}
      effect={
        <>
          <Text fw={600}>
            <Said sentence={sayStatement(proposal)} />
          </Text>
          <Text size="sm">
            <Said sentence={sayWaiting(proposal, now)} />
          </Text>
        </>
      }
      lines={linesOf(statement)}
      asksWhy={false}
      label={signLabel(proposal)}
      isDestructive={statement.kind === 'abandonment'}
      sign={async (key) => {
        const { addSignature } = await import('../signing/sign-statement.js');
        return addSignature(proposal.signed, key);
      }}
      send={(signed) => sendSecond(proposal, signed)}
      onClose={onClose}
    />
  );
}

/** What the bytes say, which alone is shown and signed; undefined where they can be read in two ways. */
function readOf({ signed }: Proposal): Statement | undefined {
  try {
    return readStatement(signed);
  } catch {
    return undefined;
  }
}

async function sendSecond({ state, kind }: Proposal, signed: SignedStatement): Promise<string> {
  if (state === 'awaiting-ratification')
    return (await ratify(signed)) ? outcomes.ratified : outcomes.notRatified;
  if (kind === 'abandonment') return outcomes[await abandon(signed)];
  return outcomes[await declare(signed)];
}
