import { Injectable } from '@nestjs/common';
import {
  answerTo,
  type Draft,
  Endpoint,
  NativeClient,
  NativeIntake,
  parkEvent,
  translated,
} from '@valija/adapter-kit';
import type { NinezEvento, NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { InformeFamiliaCopiado } from '@valija/messages';
import { toPlanInformado } from './plan/informe.js';
import { Registros } from './registros.js';
import { toRespuesta } from './respuesta.js';
import { type TranslatedInforme, toInforme, toInformeCopiado } from './seguimiento/informe.js';

/** Something that is said once in a thread. */
type Once = 'acuse' | 'decision' | 'inicio' | 'cierre' | 'plan';

/** The place of an event in the course of its case. */
interface Paso {
  /** Said once, under this name; absent: as often as there is an event. */
  readonly once?: Once;
  /** What must have been said before. */
  readonly after?: Once;
  /** Nothing follows it. */
  readonly ends?: true;
}

/** Acuse, decision, start, reports, closure. @see Protocolo B §5.7 and §5.8 */
const pasos: Readonly<Record<NinezEvento['tipo'], Paso>> = {
  INGRESO_ACUSADO: { once: 'acuse' },
  INGRESO_ACEPTADO: { once: 'decision', after: 'acuse' },
  INGRESO_RECHAZADO: { once: 'decision', after: 'acuse', ends: true },
  INTERVENCION_INICIADA: { once: 'inicio', after: 'decision' },
  INFORME_TRIMESTRAL: { after: 'inicio' },
  SITUACION_RELEVANTE: { after: 'decision' },
  INFORME_TRIBUNAL_COPIADO: { after: 'decision' },
  INTERVENCION_EGRESADA: { once: 'cierre', after: 'decision', ends: true },
  CONSULTA_RESPONDIDA: { once: 'plan', ends: true },
};

const solicitada = 'cl.valija.derivacion.solicitada';
const consultado = 'cl.valija.plan.consultado';
/** Twice what may be attached, in bytes: what is only somewhat too large is refused as such. */
const documentBytesMax = 20 * 1024 * 1024;

/** Turns what Mejor Niñez's system says into messages to whoever asked, in the thread of what was asked, each event into one for ever. */
@Injectable()
export class Eventos {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
    private readonly registros: Registros,
    private readonly native: NativeClient,
  ) {}

  /**
   * Says an event. What cannot be said is refused, so that the system knows, and lies aside for a person; but not what only came before
   * its turn, for the system says it again.
   *
   * @param evento valid against the contract (`informarEvento`)
   * @returns the message's id, the same one for the same event
   * @throws ValijaError `thread-unknown`, `answer-too-early` for one that came before what it supposes, `answer-decided` and
   *   `answer-repeated` for another event that says again what is said once, `event-out-of-order` for anything new after the end of its
   *   case; otherwise as the translations, `Endpoint.attach` and `Endpoint.seal`
   */
  async take(evento: NinezEvento): Promise<string> {
    try {
      return await this.say(evento);
    } catch (error) {
      if (error instanceof ValijaError && error.handling !== 'retry' && error.code !== 'answer-too-early') {
        const { code, pointers } = error;
        await parkEvent(this.endpoint.db, { feed: 'ninez', key: evento.idEvento, code, pointers });
      }
      throw error;
    }
  }

  private async say(evento: NinezEvento): Promise<string> {
    const { referencia, idEvento } = evento;
    const [kind, type, numero] =
      evento.tipo === 'CONSULTA_RESPONDIDA'
        ? (['consulta', consultado, evento.numeroConsulta] as const)
        : (['ingreso', solicitada, evento.numeroIngreso] as const);
    const asked = await this.endpoint.findReceived(type, referencia);
    if (!asked) throw new ValijaError('thread-unknown', undefined, { pointers: ['/referencia'] });
    const { closedBy } = await this.registros.find(kind, numero, referencia);
    const { once, after, ends } = pasos[evento.tipo];
    const key = once ? keyOf(once, referencia) : idEvento;
    const said = this.intake.send(key, evento, async () => {
      if (closedBy !== null) throw new ValijaError('event-out-of-order');
      if (after && !(await this.intake.findMessage(keyOf(after, referencia))))
        throw new ValijaError('answer-too-early', undefined, { pointers: ['/tipo'] });
      return this.draftOf(asked, evento);
    });
    const idMensaje = await said.catch((error: unknown) => {
      const isRepeated = once && error instanceof ValijaError && error.code === 'native-conflict';
      throw isRepeated ? new ValijaError(once === 'decision' ? 'answer-decided' : 'answer-repeated') : error;
    });
    if (ends) await this.registros.close(asked.id, idEvento);
    return idMensaje;
  }

  private async draftOf(asked: Envelope, evento: NinezEvento): Promise<Draft> {
    switch (evento.tipo) {
      case 'INGRESO_ACUSADO':
      case 'INGRESO_ACEPTADO':
      case 'INGRESO_RECHAZADO': {
        const { name, content } = translated(toRespuesta(evento));
        return answerTo(asked, name, content);
      }
      case 'CONSULTA_RESPONDIDA': {
        const { name, content } = translated(toPlanInformado(evento));
        return answerTo(asked, name, content);
      }
      case 'INFORME_TRIBUNAL_COPIADO': {
        const attachment = await this.attach(evento, asked.source);
        const informe = attachment.adjunto as InformeFamiliaCopiado['informe'];
        const informado = translated(toInformeCopiado(evento, informe));
        return { ...followUp(asked, informado), attachments: [attachment] };
      }
      default:
        return followUp(asked, translated(toInforme(evento)));
    }
  }

  /** Fetches and seals the report that an event names. @throws ValijaError with a pointer to one that is not there or may not be attached */
  private async attach({ idDocumento, titulo }: NinezSchemas['EventoInformeCopiado'], recipient: string) {
    const pointers = ['/idDocumento'];
    const bytes = await this.native.getBytes(
      `/documentos/${encodeURIComponent(idDocumento)}`,
      documentBytesMax,
    );
    if (!bytes) throw new ValijaError('schema-violation', undefined, { pointers });
    const about = { documento: 'INFORME_TRIBUNAL_FAMILIA', ...withoutAbsent({ titulo }) };
    return this.endpoint.attach(bytes, about, recipient).catch((error: unknown) => {
      const isDocuments = error instanceof ValijaError && error.code.startsWith('attachment-');
      throw isDocuments ? new ValijaError(error.code, undefined, { pointers }) : error;
    });
  }
}

const keyOf = (once: Once, referencia: string): string => `${once} ${referencia}`;

/** A report on an intervention has a purpose and a lane of its own, whatever those of the derivación were. */
const followUp = (asked: Envelope, { name, content, lane }: TranslatedInforme): Draft => ({
  ...answerTo(asked, name, content),
  lane,
  purpose: 'seguimiento-intervencion',
  legalbasis: 'ley-21057:art-31-b',
});
