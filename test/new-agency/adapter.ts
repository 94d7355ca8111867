import { Body, Controller, Headers, HttpCode, Module, Post } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  answerTo,
  type Draft,
  done,
  Endpoint,
  type Incoming,
  type IncomingRefusal,
  NativeClient,
  NativeIntake,
  type Outcome,
  park,
  refusedPattern,
  requireNativeToken,
  startAdapter,
} from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import type { DerivacionSolicitada } from '@valija/messages';
import type { Aviso, Ficha } from './simulator.js';

/** What comes from Valija: each derivación becomes a ficha. */
@Controller()
class FichasHandler {
  constructor(private readonly native: NativeClient) {}

  /** The system takes the same ficha under the same key once, so that nobody need look before a second try. */
  @EventPattern('cl.valija.derivacion.solicitada')
  async solicitada({ envelope, content }: Incoming<DerivacionSolicitada>): Promise<Outcome<never>> {
    await this.native.put(`/fichas/${envelope.id}`, toFicha(content));
    return done();
  }

  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }
}

/** What the system says: each aviso becomes an answer in the thread of its derivación. */
@Controller('ocas/avisos')
class AvisosController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
  ) {}

  @Post()
  @HttpCode(202)
  async inform(@Body() aviso: Aviso, @Headers('authorization') authorization?: string): Promise<object> {
    requireNativeToken(authorization, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    return { idMensaje: await this.intake.send(aviso.idAviso, aviso, () => this.draft(aviso)) };
  }

  private async draft(aviso: Aviso): Promise<Draft> {
    const asked = await this.endpoint.findReceived('cl.valija.derivacion.solicitada', aviso.ficha);
    if (!asked) throw new ValijaError('thread-unknown', undefined, { pointers: ['/ficha'] });
    const { name, content } = toAnswer(aviso);
    return answerTo(asked, name, content);
  }
}

function toFicha({ victima, causa }: DerivacionSolicitada): Ficha {
  const { nombre, alias } = victima;
  return { persona: nombre?.nombres ?? alias ?? 'Sin nombre', causa: causa.ruc ?? 'Sin RUC' };
}

/** @throws ValijaError `native-code-unknown`: an unknown estado is never turned into a known one. */
function toAnswer({ ficha, estado, fecha }: Aviso): { name: string; content: object } {
  const receptor = { institucion: 'Organismo Colaborador Acreditado Ficticio', unidad: 'Sede Ficticia' };
  const about = { derivacion: ficha, receptor };
  if (estado === 'ABIERTA')
    return { name: 'derivacion.acusada', content: { ...about, fechaRecepcion: fecha } };
  if (estado !== 'TOMADA') throw new ValijaError('native-code-unknown', undefined, { pointers: ['/estado'] });
  return {
    name: 'derivacion.aceptada',
    content: {
      ...about,
      fechaDecision: fecha,
      pertinencia: true,
      factibilidad: true,
      fundamento: 'Ejemplo: corresponde al perfil y hay equipo.',
      cita: { fechaHora: fecha, lugar: { nombre: 'Sede Ficticia', direccion: 'Calle Ficticia 6' } },
    },
  };
}

@Module({ controllers: [FichasHandler, AvisosController] })
class OcasModule {}

await startAdapter('adapter-ocas', OcasModule);
