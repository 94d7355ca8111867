import { Injectable } from '@nestjs/common';
import { answerTo, type Draft, Endpoint, NativeIntake, parkEvent, translated } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { PoliceSystem } from './police-system.js';
import { toCumplida } from './translation/cumplimiento.js';
import { toComunicada, toRecibida } from './translation/denuncia.js';
import type { Cumplimiento, Denuncia, Recepcion } from './translation/papers.js';

/** Turns what a police says into messages, each paper into one for ever. Each method returns the message's id. */
@Injectable()
export class Avisos {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
    private readonly system: PoliceSystem,
  ) {}

  /** Opens the thread of its parte, unless the first denuncia of the parte was quicker and opened it. */
  recepcion(paper: Recepcion): Promise<string> {
    const { numeroParte } = paper;
    return this.intake.send(`recepcion:${numeroParte}`, paper, async () => ({
      ...(await this.toFiscal(paper, 1, `denuncia:${numeroParte}:1`)),
      name: 'denuncia.recibida',
      lane: 'normal',
      content: toRecibida(paper, this.system.police),
    }));
  }

  /** Goes into the thread of the reception; without one it opens its own. */
  denuncia(paper: Denuncia): Promise<string> {
    const { numeroParte, correlativo } = paper;
    return this.intake.send(`denuncia:${numeroParte}:${correlativo}`, paper, async () => {
      const { content, lane } = translated(toComunicada(paper, this.system.police));
      const common = await this.toFiscal(paper, correlativo, `recepcion:${numeroParte}`);
      return { ...common, name: 'denuncia.comunicada', lane, content };
    });
  }

  /** Goes back in the thread of the instruction. One that fits no instruction, or says what nobody knows, is parked and refused. */
  async cumplimiento(paper: Cumplimiento): Promise<string> {
    try {
      return await this.intake.send(`cumplimiento:${paper.idNovedad}`, paper, async () => {
        const asked = await this.endpoint.findReceived('cl.valija.instruccion.emitida', paper.idMensaje);
        if (!asked) throw new ValijaError('thread-unknown', undefined, { pointers: ['/idMensaje'] });
        return answerTo(
          asked,
          'instruccion.cumplida',
          translated(toCumplida(paper, this.system.police)).content,
        );
      });
    } catch (error) {
      if (error instanceof ValijaError && error.handling !== 'retry')
        await parkEvent(this.endpoint.db, {
          feed: 'cumplimientos',
          key: paper.idNovedad,
          code: error.code,
          pointers: error.pointers,
        });
      throw error;
    }
  }

  /**
   * What reception and denuncia have in common.
   *
   * @param victim its number in the parte: of the same person is who is told of first and the reception, which names none
   * @param other native key of the paper that may have opened the thread
   */
  private async toFiscal(
    { numeroParte, fechaRecepcion }: Recepcion,
    victim: number,
    other: string,
  ): Promise<Omit<Draft, 'name' | 'lane' | 'content'>> {
    const recipient = this.endpoint.directory.findByKind('ministerio-publico');
    if (!recipient) throw new ValijaError('recipient-unknown');
    const thread = await this.intake.findMessage(other);
    return {
      recipient: recipient.urn,
      subject: await this.intake.subjectOf(
        victim === 1 ? `parte:${numeroParte}` : `parte:${numeroParte}:${victim}`,
      ),
      purpose: 'denuncia',
      legalbasis: 'ley-21057:art-4',
      clockbase: fechaRecepcion,
      ...(thread ? { correlationid: thread, causationid: thread } : {}),
    };
  }
}
