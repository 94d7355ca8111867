import { AdapterClient, isAnyRefusal } from './adapter-client.js';
import type { Handover, Journal } from './effects.js';
import type { Faults } from './faults.js';

/** How long a document is sent again before the system gives it up, in milliseconds. */
const patienceMs = 15 * 60_000;

/** What came of sending one document. */
export interface Sending {
  readonly folio: string;
  /** HTTP status of the adapter's answer; 0 where none came. */
  readonly status: number;
  readonly idMensaje?: string;
  readonly problem?: unknown;
}

/** A code in no table, put where each kind of document has one. */
const unknownCodes: Readonly<Record<string, object>> = {
  derivaciones: { programaSolicitado: { codPrograma: '999' } },
  anulacion: { codMotivo: 'X99' },
  instrucciones: { codInstruccion: '99' },
  'consultas-plan': { codDestino: '999' },
  residencias: { codSubcategoria: 'H99' },
};
/** Id of a message that never was. */
export const nobodysMessage = '00000000-0000-7000-8000-000000000000';
const nobodysFolio = 'D00-2026-000000';

/** A document of a case that nobody knows: it answers, replaces or comes from what never was, or withdraws it. */
function ofNobodysCase(path: string, document: object): readonly [path: string, document: object] {
  if (path === 'derivaciones')
    return [path, { ...document, rederivaDe: { folio: nobodysFolio, idMensaje: nobodysMessage } }];
  if (path.endsWith('/anulacion')) return [`derivaciones/${nobodysFolio}/anulacion`, document];
  const key = path.endsWith('/antecedentes') ? 'respondeA' : 'idMensajeDenuncia';
  return [path, { ...document, [key]: nobodysMessage }];
}

/** Hands documents to the adapter, again and again until it takes or refuses them, and at times as faultily as SAF is asked to. */
export class Emission {
  readonly counts = { sent: 0, accepted: 0, refused: 0, abandoned: 0 };
  private readonly adapter: AdapterClient;

  constructor(
    options: { readonly baseUrl: string; readonly token: string; readonly signal: AbortSignal },
    private readonly history: Journal<Handover>,
    private readonly faults: Faults,
  ) {
    this.adapter = new AdapterClient(options);
  }

  /** @param path below `/saf`, for instance `derivaciones` */
  async send(path: string, folio: string, document: object): Promise<Sending> {
    const unknownCode = unknownCodes[path.split('/').at(-1) ?? ''];
    if (this.faults.takes('estado-fuera-de-contrato') && unknownCode)
      await this.hand(path, folio, { ...document, ...unknownCode });
    if (this.faults.takes('evento-de-caso-desconocido')) {
      const [nobodysPath, nobodys] = ofNobodysCase(path, document);
      await this.hand(nobodysPath, folio, nobodys);
    }
    if (this.faults.takes('evento-duplicado')) await this.hand(path, folio, document);
    return this.hand(path, folio, document);
  }

  private async hand(path: string, folio: string, document: object): Promise<Sending> {
    this.counts.sent += 1;
    await this.history.append({ clase: 'ENVIADA', folio, at: now() });
    const { status, body } = await this.adapter.post(`/saf/${path}`, document, patienceMs, isAnyRefusal);
    if (status >= 200 && status < 300) {
      const { idMensaje = '' } = (body ?? {}) as { idMensaje?: string };
      this.counts.accepted += 1;
      await this.history.append({ clase: 'RECIBIDA', folio, idMensaje, status, at: now() });
      return { folio, status, idMensaje };
    }
    const isRefusal = status >= 400 && status < 500;
    this.counts[isRefusal ? 'refused' : 'abandoned'] += 1;
    await this.history.append({ clase: isRefusal ? 'RECHAZADA' : 'ABANDONADA', folio, status, at: now() });
    return { folio, status, ...(body === undefined ? {} : { problem: body }) };
  }
}

const now = (): string => new Date().toISOString();
