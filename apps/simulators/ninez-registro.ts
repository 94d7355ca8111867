import type { NinezSchemas } from '@valija/contracts';
import { BoundedMap } from './bounded-map.js';
import { type Effect, Journal } from './effects.js';

/** An ingreso and how it stands. */
export interface Ingreso {
  readonly numeroIngreso: string;
  readonly referencia: string;
  readonly modalidad: string;
  readonly at: string;
  /** ING, ACE, CUR, REZ, CER or ANU. @see contracts/ninez.openapi.json */
  estado: string;
  /** First day of the intervention, once it began. */
  inicio?: string;
}

/** A change of how an ingreso stands. */
type Cambio = Pick<Ingreso, 'numeroIngreso' | 'estado' | 'inicio'>;

/** Most entries of one reference that are remembered. */
const sameMax = 50;

/** What the system registered: ingresos, even of a reference that it has already, and questions about a plan. All of it is on disk. */
export class Registro {
  private readonly ingresos = new BoundedMap<string, Ingreso[]>();
  private readonly byNumero = new BoundedMap<string, Ingreso>();
  private readonly consultas = new BoundedMap<string, NinezSchemas['ConsultaRegistrada'][]>();
  readonly counts = { ingresos: 0, consultas: 0 };

  private constructor(
    private readonly effects: Journal<Effect & { readonly modalidad?: string }>,
    private readonly cambios: Journal<Cambio>,
  ) {}

  static async open(file: string): Promise<Registro> {
    const registro = new Registro(await Journal.open(file), await Journal.open(`${file}.estados`));
    for await (const effect of registro.effects.all()) registro.restore(effect);
    for await (const { numeroIngreso, ...standing } of registro.cambios.all()) {
      const ingreso = registro.byNumero.get(numeroIngreso);
      if (ingreso) Object.assign(ingreso, standing);
    }
    return registro;
  }

  async addIngreso({
    referencia,
    folioDerivante: folio,
    modalidad,
  }: NinezSchemas['Ingreso']): Promise<Ingreso> {
    const at = new Date().toISOString();
    const numeroIngreso = `MN-2026-${String(this.counts.ingresos + 1).padStart(6, '0')}`;
    const ingreso: Ingreso = { numeroIngreso, referencia, modalidad, at, estado: 'ING' };
    // Remembered before it is on disk: two at once must not get one number.
    this.remember(ingreso);
    await this.effects.append({ clase: 'INGRESO', folio, referencia, numeroIngreso, modalidad, at });
    return ingreso;
  }

  async addConsulta(referencia: string): Promise<NinezSchemas['ConsultaRegistrada']> {
    const at = new Date().toISOString();
    const numeroConsulta = `CP-2026-${String(this.counts.consultas + 1).padStart(6, '0')}`;
    const consulta = this.rememberConsulta(referencia, numeroConsulta, at);
    await this.effects.append({ clase: 'CONSULTA', referencia, numeroIngreso: numeroConsulta, at });
    return consulta;
  }

  /** Ends an ingreso that its derivante withdraws, even twice; one that was closed or rejected stays as it is. */
  async annul(ingreso: Ingreso, idMensaje: string): Promise<string> {
    const { numeroIngreso, referencia } = ingreso;
    const at = new Date().toISOString();
    if (ingreso.estado !== 'CER' && ingreso.estado !== 'REZ') {
      await this.change(ingreso, { estado: 'ANU' });
      await this.effects.append({ clase: 'ANULACION', referencia, numeroIngreso, idMensaje, at });
    }
    return at;
  }

  async change(ingreso: Ingreso, standing: Omit<Cambio, 'numeroIngreso'>): Promise<void> {
    Object.assign(ingreso, standing);
    await this.cambios.append({ numeroIngreso: ingreso.numeroIngreso, ...standing });
  }

  findIngresos(referencia: string): readonly Ingreso[] {
    return this.ingresos.get(referencia) ?? [];
  }

  findByNumero(numeroIngreso: string): Ingreso | undefined {
    return this.byNumero.get(numeroIngreso);
  }

  findConsultas(referencia: string): readonly NinezSchemas['ConsultaRegistrada'][] {
    return this.consultas.get(referencia) ?? [];
  }

  readEffects(desde: number): Promise<Effect[]> {
    return this.effects.read(desde);
  }

  async close(): Promise<void> {
    await Promise.all([this.effects.close(), this.cambios.close()]);
  }

  private restore({
    clase,
    referencia,
    numeroIngreso,
    modalidad = 'PRM',
    at,
  }: Effect & { modalidad?: string }) {
    if (!referencia || !numeroIngreso) return;
    if (clase === 'INGRESO') this.remember({ numeroIngreso, referencia, modalidad, at, estado: 'ING' });
    if (clase === 'CONSULTA') this.rememberConsulta(referencia, numeroIngreso, at);
  }

  private remember(ingreso: Ingreso): void {
    const before = this.ingresos.get(ingreso.referencia) ?? [];
    if (before.length < sameMax) before.push(ingreso);
    this.ingresos.set(ingreso.referencia, before);
    this.byNumero.set(ingreso.numeroIngreso, ingreso);
    this.counts.ingresos += 1;
  }

  private rememberConsulta(referencia: string, numeroConsulta: string, at: string) {
    const consulta = { numeroConsulta, referencia, registradaEl: at };
    const before = this.consultas.get(referencia) ?? [];
    if (before.length < sameMax) before.push(consulta);
    this.consultas.set(referencia, before);
    this.counts.consultas += 1;
    return consulta;
  }
}
