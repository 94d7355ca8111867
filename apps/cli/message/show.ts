import type { Context } from '../context.js';
import { CliError, exitCodes } from '../exit.js';
import { momentInChile, table } from '../output.js';
import { type AsPartyArgs, withParty } from './as-party.js';
import { type CheckedReceipt, checkReceipts, type MessageStatus, receiptName } from './status.js';

export interface ShowMessageArgs extends AsPartyArgs {
  readonly id: string;
}

/** Shows the state of a message and its receipts, verified here. @throws CliError where one of them does not verify */
export const showMessage = (context: Context, args: ShowMessageArgs): Promise<void> =>
  withParty(context, args, async (asParty) => {
    const path = `/v1/messages/${encodeURIComponent(args.id)}`;
    const message = await asParty.request<MessageStatus>(path, { scope: 'messages:read' });
    const checked = await checkReceipts(message, asParty.directory);
    const { id, source, recipient, type, state, takenAt } = message;
    const digest = checked.find(({ fault }) => fault === null)?.receipt?.envelopedigest ?? null;
    context.output.show({
      data: { id, source, recipient, type, state, takenAt, envelopedigest: digest, receipts: checked },
      lines: [
        `${type}  ${id}`,
        `de ${source} a ${recipient}`,
        `estado: ${state}, tomado el ${momentInChile(takenAt)}`,
        ...(digest ? [`resumen del sobre: ${digest}`] : []),
        ...linesOf(checked),
      ],
    });
    requireVerified(checked);
  });

export const linesOf = (checked: readonly CheckedReceipt[]): string[] =>
  table(
    ['recibo', 'por', 'momento', 'verificado'],
    checked.map(({ receipt, fault }) =>
      receipt
        ? [receiptName(receipt), receipt.by, momentInChile(receipt.at), fault ?? 'sí']
        : ['?', '?', '?', fault ?? ''],
    ),
  );

/** @throws CliError where a receipt does not verify */
export function requireVerified(checked: readonly CheckedReceipt[]): void {
  const bad = checked.filter(({ fault }) => fault !== null).length;
  if (bad > 0)
    throw new CliError(
      exitCodes.refused,
      `${bad} de ${checked.length} recibos no se verifican`,
      'No los dé por ciertos; avise a quien administra el directorio.',
    );
}
