import { randomUUID } from 'node:crypto';
import type { SermigEvento, SermigSchemas } from '@valija/contracts';
import { Temporal } from 'temporal-polyfill';
import type { Expediente } from './sermig-expediente.js';

/** What the officials do with the next requests. */
export interface Decision {
  readonly accion: 'otorgar' | 'denegar' | 'requerir-antecedentes' | 'ninguna';
  /** Ground of a denial. */
  readonly causal: string;
}

const acciones: readonly string[] = ['otorgar', 'denegar', 'requerir-antecedentes', 'ninguna'];

/** Reads a decision as `POST /_sim/decision` takes it, or says which field will not do. */
export function readDecision(body: unknown): Decision | { readonly pointer: string } {
  const { accion = '', causal = 'DG01' } = (body ?? {}) as Record<string, unknown>;
  if (!acciones.includes(String(accion))) return { pointer: '/accion' };
  if (!/^DG[0-9]{2}$/.test(String(causal))) return { pointer: '/causal' };
  return { accion: accion as Decision['accion'], causal: String(causal) };
}

export const unidad: SermigSchemas['Unidad'] = {
  nombre: 'Unidad Ficticia de Razones Humanitarias',
  funcionario: 'Funcionaria Ficticia de Residencias',
  cargo: 'Analista',
};

export const ingresada = (expediente: Expediente): SermigEvento => ({
  estado: 'ING',
  ...aboutOf(expediente),
});

/** What becomes of a request that lacks nothing; undefined where the officials do nothing. Antecedentes are asked for once. */
export function decide(expediente: Expediente, { accion, causal }: Decision): SermigEvento | undefined {
  // A child is granted at once, whatever else may be missing. @see Ley 21.325 art. 41
  if (expediente.subcategoria === 'RTH-05') return otorgada(expediente);
  if (accion === 'ninguna') return undefined;
  if (accion === 'denegar') return denegada(expediente, causal);
  if (accion === 'requerir-antecedentes' && !expediente.observada) return observada(expediente);
  return otorgada(expediente);
}

function otorgada(expediente: Expediente): SermigEvento {
  const { subcategoria, isNna } = expediente;
  // The least that the law allows for trata; two years, the most, for all others. @see Ley 21.325 arts. 71 and 72
  const meses = subcategoria === 'RTH-01' ? 12 : 24;
  return {
    estado: 'OTO',
    ...aboutOf(expediente),
    resolucion: resolucionOf(expediente),
    permiso: {
      subcategoria,
      desde: today().toString(),
      hasta: today().add({ months: meses }).toString(),
      meses,
      trabaja: 'S',
      cobro: isNna ? 'N' : 'S',
      ...(isNna ? { multas: 'N' as const } : {}),
    },
    indicaciones: 'Debe pedir su cédula de identidad (ejemplo).',
  };
}

const observada = (expediente: Expediente): SermigEvento => ({
  estado: 'OBS',
  ...aboutOf(expediente),
  requeridos: expediente.faltantes.map((codigo) => ({ codigo, detalle: 'Falta para decidir (ejemplo).' })),
  plazoHasta: today().add({ days: 14 }).toString(),
  fundamento: 'La solicitud no acompaña todos los antecedentes (ejemplo).',
});

const denegada = (expediente: Expediente, causal: string): SermigEvento => ({
  estado: 'DEN',
  ...aboutOf(expediente),
  resolucion: resolucionOf(expediente),
  causal,
  fundamento: 'No se reúnen los requisitos de la subcategoría (ejemplo).',
  recursos: [
    {
      tipo: 'RP',
      ante: 'Servicio Nacional de Migraciones (ejemplo)',
      hasta: today().add({ days: 7 }).toString(),
    },
  ],
});

const aboutOf = ({ numero, clave }: Expediente) => ({
  idEvento: randomUUID(),
  numero,
  clave,
  ocurridoEl: new Date().toISOString(),
  unidad,
});

const resolucionOf = ({ numero }: Expediente) => ({
  numero: `FICTICIA-${numero.slice(3)}`,
  fecha: today().toString(),
});

const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('America/Santiago');
