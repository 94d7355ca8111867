import { Said, useClock } from '@valija/web';
import { strong } from '@valija/words';
import { abandoning, sayAbandoning } from '../texts/abandon.js';
import { outcomes } from '../texts/signed.js';
import { abandon } from './send-statement.js';
import { SignDialog } from './sign-dialog.js';
import { makeAbandonment } from './statement.js';

interface AbandonMessageProps {
  readonly source: string;
  readonly id: string;
  /** Of its signed envelope, as its receipts bind it. */
  readonly envelopedigest: string;
  /** What kind of message it is: «Derivación solicitada». */
  readonly title: string;
  readonly onClose: () => void;
}

/** Gives a message up, as the first of two persons; the second one signs among the proposals. */
export function AbandonMessage({ source, id, envelopedigest, title, onClose }: AbandonMessageProps) {
  const clock = useClock();
  return (
    <SignDialog
      title={abandoning.label}
      effect={<Said sentence={sayAbandoning(strong(`${title} ${id.slice(0, 8)}`, id))} />}
      asksWhy
      label={abandoning.label}
      isDestructive
      sign={async (key, why) => {
        const { signStatement } = await import('./sign-statement.js');
        const at = new Date(clock.now()).toISOString();
        return signStatement(makeAbandonment({ at, why, source, id, envelopedigest }), key);
      }}
      send={async (signed) => outcomes[await abandon(signed)]}
      onClose={onClose}
    />
  );
}
