import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NinezEvento } from '@valija/contracts';
import { type AdapterAnswer, type AdapterClient, isAnyRefusal, isFinalRefusal } from './adapter-client.js';
import { BoundedMap } from './bounded-map.js';
import type { Faults } from './faults.js';

/** How long an event is sent again before the system gives it up, in milliseconds. */
const patienceMs = 15 * 60_000;
/** How far the later of two events is ahead of the earlier, where they are told in the wrong order, in milliseconds. */
const aheadMs = 100;

/** A code in no table, put where each kind of event has one. */
const unknownCodes: Readonly<Partial<Record<NinezEvento['tipo'], object>>> = {
  INGRESO_RECHAZADO: { causalRechazo: 'RZ99' },
  INTERVENCION_INICIADA: { disposicion: { nna: 'D9' } },
  SITUACION_RELEVANTE: { situaciones: ['SR99'] },
  INTERVENCION_EGRESADA: { causalEgreso: 'EG99' },
  INFORME_TRIBUNAL_COPIADO: { motivoInforme: 'OTR' },
  CONSULTA_RESPONDIDA: { resultado: 'XX' },
};

/** Tells events to the adapter, again and again until it takes or refuses them, and at times as faultily as the system is asked to. */
export class Relato {
  readonly counts = { events: 0, accepted: 0, refused: 0, abandoned: 0 };
  /** Events that the next one of the same ingreso overtakes, by its reference. */
  private readonly held = new BoundedMap<string, NinezEvento>();

  constructor(
    private readonly adapter: AdapterClient,
    private readonly faults: Faults,
  ) {}

  /**
   * Tells an event.
   * @param isPatient whether it goes on where another event must be taken first; otherwise every refusal ends it
   * @returns what the adapter answered in the end; status 0 for nothing, also where it is held back
   */
  async tell(evento: NinezEvento, isPatient: boolean): Promise<AdapterAnswer> {
    const { referencia, tipo } = evento;
    const overtaken = this.held.get(referencia);
    if (!overtaken && this.faults.takes('eventos-desordenados')) {
      this.held.set(referencia, evento);
      return { status: 0, body: undefined };
    }
    if (this.faults.takes('evento-de-caso-desconocido'))
      await this.hand({ ...evento, idEvento: randomUUID(), referencia: randomUUID() }, isAnyRefusal);
    if (this.faults.takes('estado-fuera-de-contrato')) await this.hand(beyond(evento, tipo), isAnyRefusal);
    if (this.faults.takes('evento-duplicado')) await this.hand(evento, isFinalRefusal);
    if (!overtaken || !this.held.delete(referencia))
      return this.hand(evento, isPatient ? isFinalRefusal : isAnyRefusal);
    const [answer] = await Promise.all([
      this.hand(evento, isFinalRefusal),
      sleep(aheadMs).then(() => this.hand(overtaken, isFinalRefusal)),
    ]);
    return answer;
  }

  private async hand(evento: NinezEvento, isFinal: (status: number) => boolean): Promise<AdapterAnswer> {
    this.counts.events += 1;
    const answer = await this.adapter.post('/ninez/eventos', evento, patienceMs, isFinal);
    const { status } = answer;
    if (status >= 200 && status < 300) this.counts.accepted += 1;
    else if (status >= 400 && status < 500) this.counts.refused += 1;
    else this.counts.abandoned += 1;
    return answer;
  }
}

/** What a later version of the system may say: a code or a kind of event that nobody knows. */
const beyond = (evento: NinezEvento, tipo: NinezEvento['tipo']): NinezEvento =>
  ({
    ...evento,
    idEvento: randomUUID(),
    ...(unknownCodes[tipo] ?? { tipo: 'INGRESO_SUSPENDIDO' }),
  }) as unknown as NinezEvento;
