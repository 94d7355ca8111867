import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  answerTo,
  Endpoint,
  type EventFeed,
  EventPoller,
  NativeCases,
  NativeIntake,
  translated,
} from '@valija/adapter-kit';
import type { SermigEvento } from '@valija/contracts';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { Log } from '@valija/runtime';
import { Acuses } from './acuses.js';
import { checkEvento, Portal } from './portal.js';
import { toRespuesta } from './respuesta.js';

/** Longest wait between two looks at a quiet portal, in milliseconds. */
const idleMsMax = 5_000;

/**
 * What the portal publishes becomes answers in the thread of each request. The acuse is said of the portal's answer to the
 * registration and not of an event, so a decision that is published first still comes after it.
 */
@Injectable()
export class EventosPortal implements EventFeed, OnApplicationBootstrap, OnModuleDestroy {
  readonly name = 'sermig';
  private readonly poller: EventPoller;

  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
    private readonly portal: Portal,
    private readonly acuses: Acuses,
    private readonly cases: NativeCases,
    log: Log,
  ) {
    this.poller = new EventPoller(this, { db: endpoint.db, log, idleMsMax });
  }

  onApplicationBootstrap(): void {
    this.poller.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.poller.stop();
  }

  /** Something was done in the portal, which may have something to say to it. */
  nudge(): void {
    this.poller.nudge();
  }

  read(after: string | undefined) {
    return this.portal.readEvents(after);
  }

  /**
   * Sends the answer that an event asks for; the same event gets the same message, however often it comes.
   *
   * @throws ValijaError `thread-unknown` for a request that did not come through here, `event-out-of-order` for anything new about one
   *   that was decided; otherwise as {@link checkEvento}, `toRespuesta` and `Endpoint.seal`
   */
  async take(published: unknown): Promise<void> {
    const evento = checkEvento(published);
    const { asked, decidedBy } = await this.findThread(evento);
    if (evento.estado === 'ING') return;
    const { idEvento } = evento;
    await this.intake.send(idEvento, evento, async () => {
      if (decidedBy !== null && decidedBy !== idEvento) throw new ValijaError('event-out-of-order');
      const { name, content } = translated(toRespuesta(asked.id, evento));
      return answerTo(asked, name, content);
    });
    if (evento.estado !== 'OBS') await this.cases.close(asked.id, idEvento);
  }

  /** The request that an event is about, acknowledged by now, and the event that decided it. */
  private async findThread({
    numero,
    clave,
  }: SermigEvento): Promise<{ asked: Envelope; decidedBy: string | null }> {
    const known = await this.cases.find(numero, clave);
    const solicitud = known?.messageId ?? clave;
    const asked =
      solicitud && (await this.endpoint.findReceived('cl.valija.residencia.solicitada', solicitud));
    if (!asked) throw new ValijaError('thread-unknown', undefined, { pointers: ['/numero'] });
    if (!known) await this.acknowledge(asked, numero);
    return { asked, decidedBy: known?.closedBy ?? null };
  }

  /** The portal was quicker to publish than to answer, or its answer was lost: then it is asked what it registered. */
  private async acknowledge(asked: Envelope, numero: string): Promise<void> {
    const registrada = await this.portal.find(asked.id);
    if (registrada?.numero !== numero)
      throw new ValijaError('thread-unknown', 'the key is of another number', { pointers: ['/numero'] });
    await this.acuses.acuse(asked, registrada);
  }
}
