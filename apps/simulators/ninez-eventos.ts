import { randomUUID } from 'node:crypto';
import type { NinezEvento, NinezSchemas } from '@valija/contracts';
import { nextAppointment } from './cita.js';

/** What every event of an ingreso says. */
type About = Omit<NinezSchemas['EventoAcusado'], 'tipo'>;

/** What the programme reports when it is told to. */
export const informes = [
  'iniciar',
  'informar-periodico',
  'informar-relevante',
  'copiar-informe',
  'cerrar',
] as const;
export type Informe = (typeof informes)[number];

/** An event that happens now, of a unit of a programme. */
export const aboutOf = (modalidad: string, referencia: string, numeroIngreso: string): About => ({
  idEvento: randomUUID(),
  referencia,
  numeroIngreso,
  ocurridoEl: new Date().toISOString(),
  unidad: unitOf(modalidad),
});

export const aceptado = (about: About): NinezEvento => ({
  tipo: 'INGRESO_ACEPTADO',
  ...about,
  pertinencia: true,
  factibilidad: true,
  fundamento: 'Corresponde al perfil de la modalidad y hay equipo para iniciar la intervención.',
  horaAtencion: {
    inicio: nextAppointment(new Date()),
    sede: about.unidad.nombre,
    direccion: 'Calle Ficticia del Programa 100',
    comuna: 13_101,
  },
  profesionalAsignado: 'Profesional Ficticia del Programa',
});

export const rechazado = (about: About, causalRechazo: string): NinezEvento => ({
  tipo: 'INGRESO_RECHAZADO',
  ...about,
  causalRechazo,
  fundamento:
    causalRechazo === 'RZ01'
      ? 'La causal no corresponde a la población que atiende la modalidad.'
      : 'No se cumple una condición de ingreso de la modalidad.',
});

/** What is reported of an intervention that began `inicio`; every person in it is fictitious. */
export function informe(accion: Informe, about: About, inicio: string): NinezEvento {
  const hoy = about.ocurridoEl.slice(0, 10);
  const reported = { ...about, ficha: fichaOf(about, inicio, hoy) };
  switch (accion) {
    case 'iniciar':
      return {
        tipo: 'INTERVENCION_INICIADA',
        ...reported,
        profesional: { nombre: 'Profesional Ficticia del Programa', cargo: 'Psicóloga' },
        plan: { desde: hoy, hasta: dayAfter(hoy, 365) },
        encuadre: { nna: true, adulto: true, fecha: hoy },
        disposicion: { nna: 'D2', adulto: 'D1' },
      };
    case 'informar-periodico':
      return { tipo: 'INFORME_TRIMESTRAL', ...reported, periodo: { desde: inicio, hasta: hoy } };
    case 'informar-relevante':
      return {
        tipo: 'SITUACION_RELEVANTE',
        ...reported,
        situaciones: ['SR04', 'SR05'],
        conocidaEl: hoy,
        pideMedidas: true,
        causaProteccional: causa,
      };
    case 'copiar-informe':
      return {
        tipo: 'INFORME_TRIBUNAL_COPIADO',
        ...about,
        motivoInforme: 'TRI',
        causaProteccional: causa,
        fechaEnvio: hoy,
        idDocumento: 'DOC-PDF-990801',
        titulo: 'Informe de avance (ficticio)',
      };
    case 'cerrar':
      return {
        tipo: 'INTERVENCION_EGRESADA',
        ...reported,
        fechaEgreso: hoy,
        causalEgreso: 'EG01',
        logro: 'LT',
        fundamento: 'Se alcanzaron los objetivos del plan (ejemplo).',
      };
  }
}

/** What is answered about a plan in force, by the code of the result. */
export function respondida(resultado: string, referencia: string, numeroConsulta: string): NinezEvento {
  const { numeroIngreso: _, ...about } = aboutOf('PRM', referencia, '');
  const plan = {
    entidad: 'PRM Ficticio Santiago',
    programa: 'PRM',
    profesional: 'Profesional Ficticia del Programa',
    celular: '+56 2 0000 0801',
  };
  return {
    tipo: 'CONSULTA_RESPONDIDA',
    ...about,
    numeroConsulta,
    resultado,
    ...(resultado === 'SP' ? {} : { plan, terminoPrevisto: '2027-06-30' }),
    ...(resultado === 'PN' ? { porComplementar: ['NC06'] } : {}),
  };
}

const causa = { rit: 'P-9981-2026', tribunal: 'Juzgado de Familia Ficticio', conOrdenDeIngreso: true };

const fichaOf = (
  { ocurridoEl }: About,
  inicioIntervencion: string,
  fecha: string,
): NinezSchemas['FichaSeguimiento'] => ({
  fecha,
  inicioIntervencion,
  sujeto: { nombres: 'Persona Ficticia', edad: 12, residenciaReservada: true },
  adulto: { nombres: 'Adulta Ficticia', vinculo: 'abuela', celular: '+56 9 0000 0802' },
  avance: 'Asiste a las sesiones y avanza según el plan (ejemplo).',
  informa: { nombre: 'Profesional Ficticia del Programa', cargo: 'Psicóloga' },
  rubrica: { clase: 'FES', firmadaEl: ocurridoEl },
});

const unitOf = (modalidad: string): NinezSchemas['Unidad'] => ({
  nombre: `${modalidad} Ficticio Santiago`,
  funcionario: 'Funcionaria Ficticia del Programa',
  cargo: 'Directora',
});

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
