import type { SafSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import {
  type Antecedente,
  Doubts,
  type ResidenciaAntecedentesAportados,
  type ResidenciaSolicitada,
  type Untranslatable,
} from '@valija/messages';
import { codes } from '../codes.js';
import { intervinienteOf, rucOf } from '../fields.js';
import { personaOf } from '../person.js';

type Documento = SafSchemas['Residencia'];
/** The attached documents of a list of antecedentes, each at the place of its antecedente. */
export type Adjuntos = readonly Extract<Antecedente, { estado: 'ACOMPANADO' }>['adjunto'][];

export interface TranslatedResidencia {
  readonly ok: true;
  readonly content: ResidenciaSolicitada;
  /** `urgent` for whoever is or may be a child. @see Ley 21.325 art. 41 */
  readonly lane: 'normal' | 'urgent';
  readonly legalbasis: 'ley-21325:art-71' | 'decreto-177-2022:parrafo-8';
}

/**
 * Says a request for residence of SAF in the words of `residencia.solicitada`.
 *
 * @param document valid against the contract of SAF (`presentarResidencia`)
 * @returns content that is still to be validated against its schema, or what could not be translated
 */
export function toResidencia(document: Documento, adjuntos: Adjuntos): TranslatedResidencia | Untranslatable {
  const doubts = new Doubts();
  const { folio, fechaSolicitud, uravit, cuidado, observaciones } = document;
  const persona = personaOf(document.persona, '/persona', uravit.nombre, doubts);
  const nacionalidad = nacionalidadOf(persona?.nacionalidad, document.apatrida === 'S', doubts);
  const solicitud = solicitudOf(document, antecedentesOf(document, adjuntos), doubts);
  if (doubts.any || !persona || !nacionalidad || !solicitud) return doubts.refusal();
  const solicitante = intervinienteOf(uravit.nombre, uravit.profesional);
  const solicitaPermisoTrabajo = document.permisoTrabajo === 'S';
  const representante = cuidado && { tipo: 'INSTITUCION' as const, ...cuidado };
  const about = { folio, fechaSolicitud, solicitante, ...withoutAbsent({ representante, observaciones }) };
  return {
    ok: true,
    content: { ...about, persona, nacionalidad, solicitaPermisoTrabajo, solicitud },
    lane: solicitud.condicionEtaria === 'ADULTO' ? 'normal' : 'urgent',
    legalbasis: solicitud.subcategoria === 'TRATA' ? 'ley-21325:art-71' : 'decreto-177-2022:parrafo-8',
  };
}

/**
 * Says what SAF adds to a request in the words of `residencia.antecedentes-aportados`.
 *
 * @param document valid against the contract of SAF (`aportarAntecedentes`)
 * @param thread id of the request, and of the requirement where one is answered
 */
export function toAportados(
  document: SafSchemas['Aporte'],
  thread: { readonly solicitud: string; readonly requerimiento?: string },
  adjuntos: Adjuntos,
): ResidenciaAntecedentesAportados {
  const { fechaAporte, uravit, numeroSolicitud, observaciones } = document;
  const solicitante = intervinienteOf(uravit.nombre, uravit.profesional);
  const antecedentes = antecedentesOf(document, adjuntos);
  const rest = withoutAbsent({ numeroSolicitud, observaciones });
  return { ...thread, fechaAporte, solicitante, antecedentes, ...rest };
}

/** Residence is for foreigners; what is not known is said as such. @see Ley 21.325 art. 70 */
function nacionalidadOf(pais: string | undefined, apatrida: boolean, doubts: Doubts) {
  if (pais === 'CL') return doubts.add('schema-violation', '/persona/nacionalidad');
  if (pais && apatrida) return doubts.add('schema-violation', '/apatrida');
  if (pais) return { situacion: 'CONOCIDA' as const, pais };
  return { situacion: apatrida ? ('APATRIDA' as const) : ('SIN_INFORMACION' as const) };
}

/** Whether the Ministerio Público may file it is for Sermig's endpoint to judge. */
function solicitudOf(
  document: Documento,
  antecedentes: Antecedente[],
  doubts: Doubts,
): ResidenciaSolicitada['solicitud'] | undefined {
  const { condicionEtaria, peligroRepatriacion, tipoViolencia, causaFamilia } = document;
  const subcategoria = doubts.lookup(codes.subcategorias, document.codSubcategoria, '/codSubcategoria');
  const ruc = withoutAbsent({ ruc: rucOf(document.ruc, doubts) });
  const common = { condicionEtaria, antecedentes };
  switch (subcategoria) {
    case 'TRATA': {
      if (!peligroRepatriacion) return doubts.add('schema-violation', '/peligroRepatriacion');
      const peligro = { peligroRepatriacion: peligroRepatriacion === 'S' };
      return { subcategoria, presentadaPor: 'MIEMBRO_MESA', ...common, ...ruc, ...peligro };
    }
    case 'VIOLENCIA_INTRAFAMILIAR_O_GENERO': {
      if (!tipoViolencia) return doubts.add('schema-violation', '/tipoViolencia');
      const causaTribunal = causaFamilia && { rit: causaFamilia.rit, tribunal: causaFamilia.tribunal };
      const rest = { ...common, ...ruc, tipoViolencia, ...withoutAbsent({ causaTribunal }) };
      return { subcategoria, presentadaPor: 'MINISTERIO_PUBLICO', ...rest };
    }
    case 'TRAFICO_MIGRANTES':
      return { subcategoria, presentadaPor: 'MINISTERIO_PUBLICO', ...common, ...ruc };
    case 'EMBARAZO':
      return { subcategoria, presentadaPor: 'MINISTERIO_SALUD', ...common };
    case 'NNA':
      if (condicionEtaria === 'ADULTO') return doubts.add('schema-violation', '/condicionEtaria');
      return { subcategoria, presentadaPor: 'PROTECCION_NINEZ', condicionEtaria, antecedentes };
  }
  return undefined;
}

const antecedentesOf = ({ antecedentes }: Pick<Documento, 'antecedentes'>, adjuntos: Adjuntos) =>
  antecedentes.map(({ codigo, estado }, at): Antecedente => {
    if (estado !== 'ACOMPANADO') return { codigo, estado };
    return { codigo, estado, ...withoutAbsent({ adjunto: adjuntos[at] }) };
  });
