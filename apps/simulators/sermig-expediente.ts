import type { SermigSchemas, SermigSolicitud } from '@valija/contracts';
import type { Effect } from './effects.js';

type Anunciado = SermigSchemas['DocumentoAnunciado'];

/** What a call did in the portal, in texts alone, and enough to know the request again after a restart. */
export interface PortalEffect extends Effect {
  readonly clase: 'SOLICITUD' | 'DOCUMENTO' | 'ANTECEDENTES';
  /** Key of the request that it belongs to. */
  readonly solicitud: string;
  readonly subcategoria?: string;
  readonly etapa?: string;
  /** `código:situación:sha256` of each announced document, with commas between. */
  readonly anunciados?: string;
  /** Digest of the body that the key came with. */
  readonly huella?: string;
  readonly documento?: string;
  readonly sha256?: string;
  readonly bytes?: string;
}

/** What was answered under an idempotency key, and to which body. */
export interface Answered<Answer> {
  readonly huella: string;
  readonly answer: Answer;
}

/** A request as the portal holds it. */
export class Expediente {
  readonly recibidos: SermigSchemas['DocumentoRecibido'][] = [];
  /** By their keys. */
  readonly aportes = new Map<string, Answered<SermigSchemas['AporteRegistrado']>>();
  private readonly anunciados = new Map<string, Anunciado>();
  /** Whether antecedentes were asked for, and whether they are still waited for. */
  observada = false;
  esperando = false;
  resuelta = false;

  constructor(
    readonly numero: string,
    readonly clave: string,
    readonly huella: string,
    readonly ingresadaEl: string,
    readonly subcategoria: SermigSolicitud['subcategoria'],
    readonly etapa: SermigSolicitud['titular']['etapa'],
  ) {}

  announce(documentos: readonly Anunciado[]): void {
    for (const documento of documentos) this.anunciados.set(documento.codigo, documento);
  }

  /** Whether a document was announced with these bytes. */
  expects(codigo: string, sha256: string): boolean {
    return this.anunciados.get(codigo)?.sha256 === sha256;
  }

  /** Whether all that was announced as digital is there. */
  get isComplete(): boolean {
    return [...this.anunciados.values()].every(
      ({ codigo, situacion, sha256 }) =>
        situacion !== 'D' || this.recibidos.some((one) => one.codigo === codigo && one.sha256 === sha256),
    );
  }

  /** Codes of what is pending; of anything that was announced where nothing is. */
  get faltantes(): string[] {
    const all = [...this.anunciados.values()];
    const pending = all.filter(({ situacion }) => situacion === 'N');
    return (pending.length > 0 ? pending : all.slice(0, 1)).map(({ codigo }) => codigo);
  }

  get isNna(): boolean {
    return this.etapa !== 'MAY';
  }

  registrada(unidad: SermigSchemas['Unidad']): SermigSchemas['SolicitudRegistrada'] {
    const { numero, clave, ingresadaEl, recibidos } = this;
    return { numero, clave, ingresadaEl, unidad, documentos: recibidos.slice(-60) };
  }
}

export const writeAnunciados = (documentos: readonly Anunciado[]): string =>
  documentos.map(({ codigo, situacion, sha256 = '' }) => `${codigo}:${situacion}:${sha256}`).join(',');

const readAnunciados = (text: string): Anunciado[] =>
  text.split(',').map((one) => {
    const [codigo = '', situacion, sha256] = one.split(':');
    return {
      codigo,
      situacion: situacion as Anunciado['situacion'],
      ...(sha256 ? { sha256 } : {}),
    };
  });

/** Does again what an effect did, after a restart. */
export function restore(
  effect: PortalEffect,
  byClave: ReadonlyMap<string, Expediente>,
  remember: (expediente: Expediente) => void,
): void {
  const { clase, solicitud, huella = '', anunciados = '', numeroIngreso = '', at } = effect;
  if (clase === 'SOLICITUD')
    remember(
      new Expediente(
        numeroIngreso,
        solicitud,
        huella,
        at,
        effect.subcategoria as SermigSolicitud['subcategoria'],
        effect.etapa as SermigSolicitud['titular']['etapa'],
      ),
    );
  const expediente = byClave.get(solicitud);
  if (!expediente) return;
  if (anunciados) expediente.announce(readAnunciados(anunciados));
  const { documento: codigo, sha256, bytes, referencia } = effect;
  if (codigo && sha256) expediente.recibidos.push({ codigo, sha256, bytes: Number(bytes), recibidoEl: at });
  if (clase === 'ANTECEDENTES' && referencia) {
    const answer = { idAporte: numeroIngreso, numero: expediente.numero, registradoEl: at };
    expediente.aportes.set(referencia, { huella, answer });
  }
}
