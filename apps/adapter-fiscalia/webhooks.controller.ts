import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import {
  answerTo,
  type Draft,
  Endpoint,
  NativeClient,
  NativeIntake,
  requireNativeToken,
  requireValid,
  translated,
} from '@valija/adapter-kit';
import { loadContract, type SafDerivacion, type SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { type ErrorCode, ValijaError } from '@valija/errors';
import { toAnulacion } from './derivacion/anulacion.js';
import { toSolicitud } from './derivacion/solicitud.js';
import { toInstruccion } from './instruccion/instruccion.js';
import { toConsulta } from './plan/consulta.js';
import { type Adjuntos, toAportados, toResidencia } from './residencia/solicitud.js';

type Antecedentes = SafSchemas['Residencia']['antecedentes'];

const saf = loadContract('saf');
const sermig = 'urn:valija:cl:sermig:residencias';
/** Protocolo B, by which derivaciones, instrucciones and consultas go. */
const legalbasis = 'ley-21057:art-31-b';
const derivacionPrograma = { purpose: 'derivacion-programa', legalbasis } as const;
/** Twice what may be attached, in bytes: what is only somewhat too large is refused as such. */
const documentBytesMax = 20 * 1024 * 1024;

/** What SAF calls: the webhooks of `contracts/saf.openapi.json`. The same document gets the same message id, however often it comes. */
@Controller('saf')
export class WebhooksController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
    private readonly native: NativeClient,
  ) {}

  @Post('derivaciones')
  @HttpCode(202)
  async derivacion(@Body() body: unknown, @Headers('authorization') token?: string): Promise<object> {
    const document = this.read<SafDerivacion>('emitirDerivacion', body, token);
    return this.send(`derivaciones/${document.folio}`, document, async () => {
      const { content, lane, programa } = translated(toSolicitud(document));
      const recipient = this.endpoint.directory.findByProgramme(programa)?.urn;
      if (!recipient) throw refusal('recipient-unknown', '/programaSolicitado');
      const about = await this.afterRejectionOf(document);
      return { name: 'derivacion.solicitada', recipient, ...about, lane, ...derivacionPrograma, content };
    });
  }

  @Post('derivaciones/:folio/anulacion')
  @HttpCode(202)
  async anulacion(
    @Param('folio') folio: string,
    @Body() body: unknown,
    @Headers('authorization') token?: string,
  ): Promise<object> {
    const document = this.read<SafSchemas['Anulacion']>('anularDerivacion', body, token);
    const derivacion = `derivaciones/${folio}`;
    return this.send(`${derivacion}/anulacion`, document, async () => {
      const asked = await this.intake.findMessage(derivacion);
      const thread = asked && (await this.endpoint.findSent(asked));
      if (!asked || !thread || thread.correlationid !== asked) throw new ValijaError('thread-unknown');
      const { content } = translated(toAnulacion(document, asked));
      return { name: 'derivacion.anulada', ...thread, ...derivacionPrograma, content };
    });
  }

  @Post('instrucciones')
  @HttpCode(202)
  async instruccion(@Body() body: unknown, @Headers('authorization') token?: string): Promise<object> {
    const document = this.read<SafSchemas['Instruccion']>('emitirInstruccion', body, token);
    return this.send(`instrucciones/${document.folio}`, document, async () => {
      const { content, recipient, purpose } = translated(toInstruccion(document));
      const about = { ...(await this.aboutOf(document)), lane: 'urgent', purpose, legalbasis } as const;
      return { name: 'instruccion.emitida', recipient, ...about, content };
    });
  }

  @Post('consultas-plan')
  @HttpCode(202)
  async consultaPlan(@Body() body: unknown, @Headers('authorization') token?: string): Promise<object> {
    const document = this.read<SafSchemas['ConsultaPlan']>('consultarPlan', body, token);
    return this.send(`consultas-plan/${document.folio}`, document, async () => {
      const { content, recipient, lane } = translated(toConsulta(document));
      const about = { ...(await this.aboutOf(document)), lane, purpose: 'coordinacion-plan', legalbasis };
      return { name: 'plan.consultado', recipient, ...about, content };
    });
  }

  @Post('residencias')
  @HttpCode(202)
  async residencia(@Body() body: unknown, @Headers('authorization') token?: string): Promise<object> {
    const document = this.read<SafSchemas['Residencia']>('presentarResidencia', body, token);
    return this.send(`residencias/${document.folio}`, document, async () => {
      const { adjuntos, attachments } = await this.attach(document.antecedentes, sermig);
      const { content, lane, legalbasis } = translated(toResidencia(document, adjuntos));
      const about = { ...(await this.aboutOf(document)), lane, legalbasis };
      const purpose = 'regularizacion-migratoria';
      return { name: 'residencia.solicitada', recipient: sermig, ...about, purpose, content, attachments };
    });
  }

  @Post('residencias/:folio/antecedentes')
  @HttpCode(202)
  async aporte(
    @Param('folio') folio: string,
    @Body() body: unknown,
    @Headers('authorization') token?: string,
  ): Promise<object> {
    const document = this.read<SafSchemas['Aporte']>('aportarAntecedentes', body, token);
    const residencia = `residencias/${folio}`;
    return this.send(`${residencia}/antecedentes/${document.idAporte}`, document, async () => {
      const received = (name: string) =>
        this.endpoint.findReceived(`cl.valija.residencia.${name}`, document.respondeA);
      const required = await received('antecedentes-requeridos');
      const asked = required ?? (await received('acusada'));
      if (!asked || (await this.intake.findKey(asked.correlationid)) !== residencia)
        throw refusal('thread-unknown', '/respondeA');
      const { adjuntos, attachments } = await this.attach(document.antecedentes, asked.source);
      const thread = withoutAbsent({ solicitud: asked.correlationid, requerimiento: required?.id });
      const content = toAportados(document, thread, adjuntos);
      return { ...answerTo(asked, 'residencia.antecedentes-aportados', content), attachments };
    });
  }

  private read<Document>(operationId: string, body: unknown, token: string | undefined): Document {
    requireNativeToken(token, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    requireValid(saf.validateRequest(operationId, body));
    return body as Document;
  }

  /** Sends under a key that begins with SAF's own resource and folio: answers and refusals find them by it. */
  private async send(key: string, document: object, makeDraft: () => Promise<Draft>): Promise<object> {
    const idMensaje = await this.intake.send(key, document, makeDraft);
    return { folio: key.split('/')[1], idMensaje, estado: 'EN_CAMINO' };
  }

  /**
   * The victim's pseudonym and, where a derivación replaces another, the rejection of that one: only a rejection makes room for it, and
   * only for the same victim. @see Protocolo B §5.7.2
   */
  private async afterRejectionOf({ idVictima, rederivaDe }: SafDerivacion) {
    const subject = await this.intake.subjectOf(idVictima);
    if (!rederivaDe) return { subject };
    const { folio, idMensaje: causationid } = rederivaDe;
    const rejection = await this.endpoint.findReceived('cl.valija.derivacion.rechazada', causationid);
    const rejected = rejection && (await this.intake.findKey(rejection.correlationid));
    if (rejected !== `derivaciones/${folio}` || rejection?.subject !== subject)
      throw refusal('rejection-missing', '/rederivaDe');
    return { subject, causationid };
  }

  /** The victim's pseudonym: the one under which a denuncia came, where the document comes from one. */
  private async aboutOf(document: { readonly idVictima: string; readonly idMensajeDenuncia?: string }) {
    const { idVictima, idMensajeDenuncia: causationid } = document;
    if (causationid === undefined) return { subject: await this.intake.subjectOf(idVictima) };
    const denuncia = await this.endpoint.findReceived('cl.valija.denuncia.comunicada', causationid);
    if (!denuncia) throw refusal('thread-unknown', '/idMensajeDenuncia');
    return { subject: denuncia.subject, causationid };
  }

  /**
   * Fetches and seals the documents that a list names; `adjuntos` are at the places of their antecedentes.
   * @throws ValijaError with a pointer to one that SAF does not have or that may not be attached
   */
  private async attach(antecedentes: Antecedentes, recipient: string) {
    const found = await Promise.all(antecedentes.map((one, at) => this.attachOne(one, at, recipient)));
    const attachments = found.filter((attachment) => attachment !== undefined);
    return { attachments, adjuntos: found.map((attachment) => attachment?.adjunto) as Adjuntos };
  }

  private async attachOne(antecedente: Antecedentes[number], at: number, recipient: string) {
    if (antecedente.estado !== 'ACOMPANADO' || !antecedente.idDocumento) return undefined;
    const { codigo: documento, idDocumento, titulo } = antecedente;
    const pointer = `/antecedentes/${at}/idDocumento`;
    const bytes = await this.native.getBytes(`/documentos/${idDocumento}`, documentBytesMax);
    if (!bytes) throw refusal('schema-violation', pointer);
    return this.endpoint.attach(bytes, withoutAbsent({ documento, titulo }), recipient).catch((error) => {
      const isDocuments = error instanceof ValijaError && error.code.startsWith('attachment-');
      throw isDocuments ? refusal(error.code, pointer) : error;
    });
  }
}

const refusal = (code: ErrorCode, pointer: string): ValijaError =>
  new ValijaError(code, undefined, { pointers: [pointer] });
