import { Injectable } from '@nestjs/common';
import { answerTo, Endpoint, NativeCases, NativeIntake, parkEvent } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { ResidenciaAvisada } from '@valija/messages';
import type { Registrada } from './portal.js';
import { toAcuse } from './respuesta.js';

/** Says that the portal registered a request: first of all in its thread, once, whoever notices first. */
@Injectable()
export class Acuses {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
    private readonly cases: NativeCases,
  ) {}

  /** The acuse, to whoever filed the request. */
  async acuse(asked: Envelope, registrada: Registrada): Promise<void> {
    const { numero, ingresadaEl } = registrada;
    await this.intake.send(`acuse ${asked.id}`, { numero, ingresadaEl }, async () =>
      answerTo(asked, 'residencia.acusada', toAcuse(asked.id, registrada)),
    );
    // After the acuse: whatever is here has been acknowledged.
    await this.cases.open(asked.id, numero);
  }

  /**
   * The notice of a request for trata to the Mesa's technical secretariat, in a thread of its own and without any datum of the
   * person. Where it cannot be sent it is parked: that is no fault of who filed, whose request goes on.
   *
   * @see Decreto 177 de 2022, párrafo 8
   */
  async avisar(asked: Envelope, { numero, ingresadaEl }: Registrada): Promise<void> {
    const { directory, db } = this.endpoint;
    const aviso: ResidenciaAvisada = {
      numeroSolicitud: numero,
      subcategoria: 'TRATA',
      fechaPresentacion: ingresadaEl,
      // By the directory, which was verified, and not by the form.
      institucionSolicitante: (directory.find(asked.source)?.name ?? asked.source).slice(0, 120),
    };
    const key = `aviso ${asked.id}`;
    try {
      const secretaria = directory.findByKind('secretaria-mitp');
      if (!secretaria)
        throw new ValijaError('recipient-unknown', 'the directory has no technical secretariat');
      await this.intake.send(key, aviso, async () => ({
        name: 'residencia.avisada',
        recipient: secretaria.urn,
        subject: asked.subject,
        causationid: asked.id,
        lane: 'normal',
        purpose: asked.purpose,
        legalbasis: 'decreto-177-2022:parrafo-8',
        content: aviso,
      }));
    } catch (error) {
      if (!(error instanceof ValijaError) || error.handling === 'retry') throw error;
      await parkEvent(db, { feed: 'aviso-secretaria', key, code: error.code, pointers: error.pointers });
    }
  }
}
