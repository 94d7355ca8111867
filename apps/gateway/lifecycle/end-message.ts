import { type Receipt, signReceipt } from '@valija/envelope';
import { addReceipt, outbox, type Tx } from '@valija/store';
import { withdrawFromCourse } from '../course/course.js';
import type { Obligations } from '../obligations/obligations.js';
import { forwardReceipt } from '../receipts/forward.js';
import { makeReceipt, type Signatory } from '../receipts/make-receipt.js';
import { tellRecipient } from '../receipts/tell.js';
import { removeAttachments } from '../store/attachments.js';
import type { StoredMessage } from '../store/messages.js';

/**
 * Ends a message whose state says so already: nothing delivers it any more, what was sealed is erased, and its sender and its recipient
 * get the gateway's signed word. What it opened and met counts no more.
 * @returns the receipt
 */
export async function endMessage(
  tx: Tx,
  message: StoredMessage,
  said: Pick<Receipt, 'kind' | 'code'>,
  signatory: Signatory & { readonly obligations: Obligations },
): Promise<string> {
  const { directory, keyring, now } = signatory;
  await outbox.end(tx, message, 'delivery');
  removeAttachments(tx, message);
  await withdrawFromCourse(tx, message, now());
  await signatory.obligations.undo(tx, message);
  const receipt = makeReceipt(message, message.envelope_digest, said, signatory);
  const jws = await signReceipt(receipt, keyring.signer);
  await addReceipt(tx, receipt, jws);
  forwardReceipt(tx, directory, { ...message, receipt, jws });
  tellRecipient(tx, directory, message, receipt, jws);
  return jws;
}
