import type { Context } from '../context.js';
import { type AsPartyArgs, withParty } from '../message/as-party.js';
import { checkReceipts, receiptName } from '../message/status.js';
import { momentInChile, table } from '../output.js';

export interface ShowAuthorizationArgs extends AsPartyArgs {
  readonly referencia: string;
}

/** Who was sent something under an authorisation, as the gateway tells its holder. */
interface AuthorizationStatus {
  readonly reference: string;
  readonly revocation?: { readonly id: string; readonly revokedAt: string };
  readonly reached: readonly {
    readonly party: string;
    /** Since when it does not answer to the notice of a revocation, and whom to call there. */
    readonly silentSince?: string;
    readonly dutyTelephone?: string;
    readonly notice?: {
      readonly id: string;
      readonly state: string;
      readonly receipts: readonly string[];
    };
  }[];
}

/** Shows to whom something went under an authorisation and, once it is revoked, who knows: by receipts that are verified here. */
export const showAuthorization = (context: Context, args: ShowAuthorizationArgs): Promise<void> =>
  withParty(context, args, async (asParty) => {
    // By a header, since addresses end up in logs.
    const { reference, revocation, reached } = await asParty.request<AuthorizationStatus>(
      '/v1/authorizations',
      { scope: 'authorizations:read', headers: { 'valija-reference': args.referencia } },
    );
    const { directory } = asParty;
    const parties = await Promise.all(
      reached.map(async ({ party, notice, silentSince = null, dutyTelephone = null }) => {
        if (!notice) return { party, silentSince, dutyTelephone, notice: null };
        const of = { id: notice.id, source: directory.gateway, recipient: party, receipts: notice.receipts };
        const checked = await checkReceipts(of, directory);
        return {
          party,
          silentSince,
          dutyTelephone,
          notice: { id: notice.id, state: notice.state, receipts: checked },
        };
      }),
    );
    context.output.show({
      data: { reference, revocation: revocation ?? null, reached: parties },
      lines: [
        revocation
          ? `Autorización ${reference}, revocada el ${momentInChile(revocation.revokedAt)}`
          : `Autorización ${reference}, vigente`,
        ...table(
          ['institución', ...(revocation ? ['¿sabe de la revocación?', 'en silencio desde', 'turno'] : [])],
          parties.map(({ party, notice, silentSince, dutyTelephone }) =>
            revocation
              ? [
                  party,
                  knowledgeOf(notice?.receipts),
                  silentSince ? momentInChile(silentSince) : '',
                  (silentSince && dutyTelephone) || '',
                ]
              : [party],
          ),
        ),
      ],
    });
  });

function knowledgeOf(receipts: Awaited<ReturnType<typeof checkReceipts>> | undefined): string {
  if (!receipts) return 'NO: no se le pudo avisar todavía';
  if (receipts.some(({ fault }) => fault !== null)) return 'NO SE SABE: un recibo no se verifica';
  const last = receipts.at(-1)?.receipt;
  const knows = receipts.some(({ receipt }) => receipt?.kind === 'received' || receipt?.kind === 'delivered');
  return knows && last ? `sí: ${receiptName(last)}` : 'NO: todavía no acusa recibo';
}
