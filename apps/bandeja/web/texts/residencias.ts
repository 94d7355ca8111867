import {
  counted,
  listed,
  moment,
  type Piece,
  type Sentence,
  say,
  sayBefore,
  saySpan,
  strong,
} from '@valija/words';
import type { BandejaSchemas } from '../api.js';
import type { Said } from './asunto.js';

type Row = BandejaSchemas['ResidenceRow'];
type State = BandejaSchemas['ResidenceState'];

/** The columns of the desk, in the order of the work. */
export const states = ['nuevas', 'antecedentes', 'listas', 'resueltas'] as const satisfies readonly State[];

/** What the residence desk says beside its sentences. */
export const residencias = {
  title: 'Mesa de residencia',
  one: 'Solicitud de residencia',
  facts: 'Datos de la solicitud',
  states: {
    nuevas: 'Nuevas',
    antecedentes: 'Esperan antecedentes',
    listas: 'Listas para decidir',
    resueltas: 'Resueltas',
  } satisfies Record<State, string>,
  empty: {
    nuevas: 'Aquí aparece cada solicitud de residencia apenas llega, hasta que se acusa recibo.',
    antecedentes: 'Aquí quedan las solicitudes a las que se pidieron antecedentes, hasta que lleguen.',
    listas: 'Aquí quedan las que tienen recibo y nada pedido por llegar.',
    resueltas: 'Aquí quedan las otorgadas y las denegadas.',
  } satisfies Record<State, string>,
  none: 'Ninguna',
  columns: {
    what: 'Qué sigue',
    number: 'Solicitud',
    applicant: 'La presenta',
    papers: 'Antecedentes',
    clock: 'Plazo legal',
    state: 'Estado',
  },
  nna: 'NNA',
  subcategory: 'Subcategoría',
  age: 'Edad',
  noNumber: 'sin número propio',
  subcategories: {
    TRATA: 'Trata de personas',
    VIOLENCIA_INTRAFAMILIAR_O_GENERO: 'Violencia intrafamiliar o de género',
    TRAFICO_MIGRANTES: 'Tráfico ilícito de migrantes',
    EMBARAZO: 'Mujer embarazada',
    NNA: 'Niño, niña o adolescente',
  } satisfies Record<Row['subcategoria'], string>,
  ages: {
    ADULTO: 'mayor de edad',
    NNA_ACOMPANADO: 'NNA acompañado',
    NNA_NO_ACOMPANADO: 'NNA no acompañado',
    EDAD_DUDOSA: 'edad dudosa',
  } satisfies Record<Row['condicionEtaria'], string>,
  missing: (count: number): string =>
    count === 0 ? 'completos' : count === 1 ? 'falta 1' : `faltan ${count}`,
  noClock: 'no fijado',
  export: 'Exportar el mes',
  exportMonth: 'Mes',
  exportNote: 'Planilla con cuentas y casos por código de persona, sin nombres.',
  read: 'Leer la solicitud',
  checklist: 'Antecedentes de la subcategoría',
  provisional: (version: string, source: string): string => `Lista ${version}. ${source}`,
  checklistColumns: { paper: 'Antecedente', state: 'Estado', by: 'Según' },
  marks: { aportado: 'Aportado', falta: 'Falta', 'no-aplica': 'No aplica' },
  according: {
    solicitud: 'lo que dice la solicitud',
    aporte: 'lo que se aportó después',
    persona: 'quien lo revisó',
  },
  asked: 'pedido, aún no llega',
  markOf: (paper: string): string => `Estado de: ${paper}`,
  saved: 'Guardado.',
} as const;

/** Whether the law treats the person as a child. */
export const isOrMayBeChild = ({ condicionEtaria }: Row): boolean => condicionEtaria !== 'ADULTO';

/** What the desk must do, by when. */
export function answerDesk(counts: Readonly<Record<State, number>>): Sentence {
  const pieces: Piece[] = [
    ...(counts.nuevas ? [`acusar recibo de ${counts.nuevas}`] : []),
    ...(counts.listas ? [`decidir ${counts.listas}`] : []),
  ];
  const waits = counts.antecedentes
    ? say` ${counted(counts.antecedentes, 'espera', 'esperan')} antecedentes.`
    : [];
  return pieces.length === 0
    ? say`No hay solicitudes por decidir.${waits}`
    : say`Debe ${listed(pieces)}.${waits}`;
}

/** What follows for one request. @param now in milliseconds */
export function sayResidence(row: Row, now: number): Said {
  const { estado, decision, plazo, vencido, plazoAntecedentes, faltan } = row;
  if (estado === 'resueltas')
    return { tone: 'quiet', sentence: [decision === 'denegada' ? 'Denegada.' : 'Otorgada.'] };
  if (estado === 'antecedentes')
    return {
      tone: 'quiet',
      sentence:
        plazoAntecedentes === undefined
          ? ['Espera los antecedentes que se pidieron.']
          : [`Espera los antecedentes que se pidieron, hasta el ${sayDate(plazoAntecedentes)}.`],
    };
  const what = strong(estado === 'nuevas' ? 'acusar recibo' : 'decidir');
  const missing =
    estado !== 'listas' || faltan === 0
      ? ''
      : faltan === 1
        ? ' Falta 1 antecedente de la lista.'
        : ` Faltan ${faltan} antecedentes de la lista.`;
  if (plazo === undefined) return { tone: 'quiet', sentence: say`Debe ${what}.${missing}` };
  const left = Date.parse(plazo) - now;
  return vencido || left <= 0
    ? {
        tone: 'red',
        sentence: say`Debe ${what}: ${moment(`venció hace ${saySpan(-left)}`, plazo)}.${missing}`,
      }
    : {
        tone: left < dayMs ? 'amber' : 'quiet',
        sentence: say`Debe ${what} ${moment(sayBefore(plazo, now), plazo)}.${missing}`,
      };
}

const dayMs = 86_400_000;
const day = new Intl.DateTimeFormat('es-CL', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const sayDate = (date: string): string => day.format(Date.parse(`${date}T00:00:00Z`));
