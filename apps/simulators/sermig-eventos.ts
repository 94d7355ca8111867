import { randomUUID } from 'node:crypto';
import type { SermigEvento, SermigSchemas } from '@valija/contracts';
import { Journal } from './effects.js';
import type { Faults } from './faults.js';

type Publicado = SermigSchemas['EventoPublicado'];

/** The portal's list of events: on disk before it is shown, under a cursor that grows, and at times as faulty as it is asked to be. */
export class Eventos {
  /** Events that a later one of the same request overtakes, by its number. */
  private readonly held = new Map<string, SermigEvento>();

  private constructor(
    private readonly journal: Journal<Publicado>,
    private readonly faults: Faults,
    private readonly published: Publicado[],
  ) {}

  static async open(file: string, faults: Faults): Promise<Eventos> {
    const journal = await Journal.open<Publicado>(file);
    const published: Publicado[] = [];
    for await (const publicado of journal.all()) published.push(publicado);
    return new Eventos(journal, faults, published);
  }

  /** Those after a cursor; all of them after none. */
  read(desde: string | undefined, limite: number): Publicado[] {
    const from = Number(desde ?? 0);
    return this.published.slice(from, from + limite);
  }

  get all(): readonly SermigEvento[] {
    return this.published.map(({ evento }) => evento);
  }

  async publish(evento: SermigEvento): Promise<void> {
    if (evento.estado === 'ING' && this.faults.takes('eventos-desordenados')) {
      this.held.set(evento.numero, evento);
      return;
    }
    if (this.faults.takes('evento-de-caso-desconocido')) await this.append(ofNobody(evento));
    if (this.faults.takes('estado-fuera-de-contrato')) await this.append(beyondContract(evento));
    await this.append(evento);
    if (this.faults.takes('evento-duplicado')) await this.append(evento);
    const overtaken = this.held.get(evento.numero);
    if (overtaken && this.held.delete(evento.numero)) await this.append(overtaken);
  }

  close(): Promise<void> {
    return this.journal.close();
  }

  private async append(evento: SermigEvento): Promise<void> {
    const publicado = { cursor: String(this.published.length + 1), evento };
    this.published.push(publicado);
    await this.journal.append(publicado);
  }
}

/** What a request that was filed over the counter would look like. */
const ofNobody = (evento: SermigEvento): SermigEvento => {
  const { clave: _, ...rest } = evento;
  return { ...rest, idEvento: randomUUID(), numero: 'RH-2026-999999' };
};

/** A state that a later version of the portal may have. */
const beyondContract = (evento: SermigEvento): SermigEvento =>
  ({ ...evento, idEvento: randomUUID(), estado: 'SUS' }) as unknown as SermigEvento;
