import { Injectable } from '@nestjs/common';
import { NativeClient, type PublishedEvent } from '@valija/adapter-kit';
import { loadContract, type SermigSchemas, type SermigSolicitud } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import type { Documento } from './documentos.js';

const sermig = loadContract('sermig');

/** A request that the portal holds, with the documents that are already there. */
export type Registrada = SermigSchemas['SolicitudRegistrada'];

/** Events asked for at once. */
const pageMax = 100;

/** The residence portal. Every method throws ValijaError as `NativeClient`, and `native-contract-broken` for an answer beside the contract. */
@Injectable()
export class Portal {
  constructor(private readonly native: NativeClient) {}

  /** Registers a request, once for a key. */
  async register(clave: string, solicitud: SermigSolicitud): Promise<Registrada> {
    requireValid(sermig.validateRequest('registrarSolicitud', solicitud));
    const answer = await this.native.post('/solicitudes', solicitud, { 'Idempotency-Key': clave });
    requireValid(sermig.validateResponse('registrarSolicitud', 201, answer));
    return answer as Registrada;
  }

  /** The request that was registered under a key. */
  async find(clave: string): Promise<Registrada | undefined> {
    const answer = await this.native.look(`/solicitudes?clave=${clave}`);
    requireValid(sermig.validateResponse('buscarSolicitud', 200, answer));
    return (answer as SermigSchemas['SolicitudesEncontradas']).solicitudes[0];
  }

  /** Adds antecedentes to a request, once for a key. */
  async contribute(numero: string, clave: string, aporte: SermigSchemas['Aporte']): Promise<void> {
    requireValid(sermig.validateRequest('aportarAntecedentes', aporte));
    const path = `/solicitudes/${numero}/antecedentes`;
    const answer = await this.native.post(path, aporte, { 'Idempotency-Key': clave });
    requireValid(sermig.validateResponse('aportarAntecedentes', 201, answer));
  }

  /** Uploads the documents that a request lacks: the portal takes one as often as it is sent. */
  async upload({ numero, documentos: there }: Registrada, documentos: readonly Documento[]): Promise<void> {
    for (const { codigo, sha256, tipo, bytes } of documentos) {
      if (there.some((one) => one.codigo === codigo && one.sha256 === sha256)) continue;
      const path = `/solicitudes/${numero}/documentos/${codigo}`;
      const answer = await this.native.putBytes(path, await bytes(), tipo);
      requireValid(sermig.validateResponse('subirDocumento', 201, answer));
    }
  }

  /**
   * The events after a place. Each is yet to be held against the contract: one that breaks it must not hold up the others.
   * @param after cursor of the last event that was read
   */
  async readEvents(after: string | undefined): Promise<PublishedEvent[]> {
    const query = new URLSearchParams({ ...(after ? { desde: after } : {}), limite: String(pageMax) });
    const answer = (await this.native.look(`/eventos?${query}`)) as { eventos?: unknown } | undefined;
    const eventos: unknown = answer?.eventos;
    if (!Array.isArray(eventos)) throw new ValijaError('native-contract-broken', 'a page without events');
    let last = Number(after ?? -1);
    return eventos.map((published: unknown) => {
      const { cursor, evento } = (published ?? {}) as { cursor?: unknown; evento?: unknown };
      if (typeof cursor !== 'string' || !/^\d{1,15}$/.test(cursor) || Number(cursor) <= last)
        throw new ValijaError('native-contract-broken', 'a cursor that does not grow');
      last = Number(cursor);
      return { cursor, key: (evento as { idEvento?: unknown } | null)?.idEvento, event: evento };
    });
  }
}

/** Refuses to work with what breaks the contract, whoever broke it. */
function requireValid({ ok }: { readonly ok: boolean }): void {
  if (!ok) throw new ValijaError('native-contract-broken');
}

/**
 * Holds one event against the contract.
 * @throws ValijaError `native-code-unknown` for a state that the contract does not know, `native-contract-broken` for any other breach;
 *   pointers lead into the event
 */
export function checkEvento(evento: unknown): SermigSchemas['Evento'] {
  const page = { eventos: [{ cursor: '0', evento }] };
  const checked = sermig.validateResponse('leerEventos', 200, page);
  if (checked.ok) return evento as SermigSchemas['Evento'];
  const pointers = checked.violations.map(({ pointer }) => pointer.replace('/eventos/0/evento', ''));
  const isUnknownState = checked.violations.some(({ rule }) => rule === 'discriminator');
  throw new ValijaError(isUnknownState ? 'native-code-unknown' : 'native-contract-broken', undefined, {
    pointers,
  });
}
