import type { Draft, Endpoint } from '@valija/adapter-kit';
import { newSubject } from '@valija/adapter-kit';
import type { MesaSchemas } from '@valija/contracts';
import type { Receipt } from '@valija/envelope';
import { type Answer, readAnswer } from '../support/answer.js';
import type { TestInstallation } from '../support/installation.js';
import { mesa } from '../support/party.js';
import { until } from '../support/until.js';

/** An official of the secretariat, as a test plays one. */
export class Secretariat {
  constructor(private readonly stage: TestInstallation) {}

  async get(
    operation: string,
    path: string,
    token = this.stage.installation.official('mesa').token,
  ): Promise<Answer> {
    const response = await fetch(`${this.stage.installation.url('mesa')}${path}`, {
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    });
    if (response.headers.get('cache-control') !== 'no-store') throw new Error('may be kept on the way');
    return readAnswer('mesa', operation, response);
  }

  async activaciones(query = ''): Promise<MesaSchemas['Activaciones']> {
    const { body } = await this.get('listarActivaciones', `/v1/activaciones${query}`);
    return body as unknown as MesaSchemas['Activaciones'];
  }

  async avisos(query = ''): Promise<MesaSchemas['Avisos']> {
    const { body } = await this.get('listarAvisos', `/v1/avisos${query}`);
    return body as unknown as MesaSchemas['Avisos'];
  }

  async registro(nombre: MesaSchemas['NombreRegistro']): Promise<MesaSchemas['Registro']> {
    const { body } = await this.get('leerRegistro', `/v1/registros/${nombre}`);
    return body as unknown as MesaSchemas['Registro'];
  }

  /** The tables of a cut: of the only one of the register that counts, unless another is named. */
  async tablas(
    nombre: MesaSchemas['NombreRegistro'],
    k: number,
    id?: string,
  ): Promise<MesaSchemas['Publicacion']> {
    const corte = id ?? (await this.registro(nombre)).cortes[0]?.id;
    const { body } = await this.get('leerTablas', `/v1/registros/${nombre}/cortes/${corte}/tablas?k=${k}`);
    return body as unknown as MesaSchemas['Publicacion'];
  }

  /** What is said in another form than JSON. */
  async text(path: string): Promise<{ headers: Headers; text: string }> {
    const { token } = this.stage.installation.official('mesa');
    const response = await fetch(`${this.stage.installation.url('mesa')}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return { headers: response.headers, text: await response.text() };
  }
}

/** Sends a message as an app would, and waits for the receipt that ends it. */
export async function sendAndEnd(
  stage: TestInstallation,
  sender: Endpoint,
  draft: Draft,
): Promise<{ id: string; end: Receipt }> {
  const sealed = await sender.seal(draft);
  await sender.db.transaction(async (tx) => sender.send(tx, sealed));
  const { id } = sealed.envelope;
  const end = await until(`the end of ${draft.name}`, async () => {
    const [row] = await stage.rows<{ jws: string }>(
      sender.config.VALIJA_ENDPOINT,
      `SELECT jws FROM receipt WHERE id = $1 AND kind IN ('delivered', 'refused')`,
      [id],
    );
    return row;
  });
  const payload = Buffer.from(end.jws.split('.')[1] ?? '', 'base64url').toString('utf8');
  return { id, end: JSON.parse(payload) as Receipt };
}

/** What a source says of a register. */
export interface Extraction {
  readonly registro: MesaSchemas['NombreRegistro'];
  readonly registros: readonly object[];
  /** Moment of the extraction; default the first of January 2026. */
  readonly fechaExtraccion?: string;
  readonly desde?: string;
  readonly hasta?: string;
  readonly parte?: number;
  readonly partes?: number;
}

/** A part of a cut as a source says it. */
export const informada = ({
  registro,
  registros,
  fechaExtraccion = '2026-01-01T09:00:00-03:00',
  desde = '2011-01-01',
  hasta = '2023-12-31',
  parte = 1,
  partes = 1,
}: Extraction): Draft => ({
  name: 'estadistica.informada',
  recipient: mesa,
  subject: newSubject(),
  lane: 'normal',
  purpose: 'estadistica',
  legalbasis: 'ley-20507:registro',
  content: {
    informante: { institucion: 'Institución de ejemplo', unidad: 'Unidad de estudios de ejemplo' },
    corte: { fechaExtraccion, desde, hasta },
    parte,
    partes,
    datos: { registro, registros },
  },
});
