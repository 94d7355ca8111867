import type { BandejaSchemas } from '../api.js';
import type { Value } from '../formulario/form-schema.js';

type Message = BandejaSchemas['Message'];
type Part = Readonly<Record<string, unknown>> | undefined;

/** What an answer says that is already known from what it answers, so that nobody copies it by hand. */
export function knownOfAnswer(type: string, opening: Message, today: string): Value {
  const content = opening.content as Readonly<Record<string, Part>>;
  const number = opening.numeroPropio ? { numeroSolicitud: opening.numeroPropio } : {};
  switch (type) {
    case 'residencia.otorgada':
      return {
        ...number,
        permiso: {
          ...definedOf({ subcategoria: content.solicitud?.subcategoria }),
          ...bylaw(content.solicitud?.subcategoria),
          vigenciaDesde: today,
        },
      };
    case 'residencia.avisada':
      return {
        ...number,
        fechaPresentacion: opening.time,
        institucionSolicitante: opening.counterpart.name,
      };
    case 'residencia.antecedentes-aportados':
      return definedOf({ requerimiento: lastOf(opening, 'residencia.antecedentes-requeridos') });
    case 'intervencion.iniciada':
    case 'seguimiento.periodico':
    case 'seguimiento.relevante':
    case 'intervencion.cerrada':
      return { formulario: personsOf(content) };
    default:
      return {};
  }
}

/** What the law says of each permit. @see Ley 21.325 arts. 41 and 73 */
const bylaw = (subcategoria: unknown): Value => ({
  habilitaTrabajar: true,
  ...(subcategoria === 'NNA' ? { exentoDePago: true, sinMultas: true } : {}),
});

/** Victim and adult of a derivación, as the Formulario de Seguimiento asks for them. */
function personsOf(content: Readonly<Record<string, Part>>): Value {
  const { victima, adulto, causa } = content;
  const { nombre, edad, domicilio, telefono } = victima ?? {};
  return {
    victima: definedOf({ nombre, edad, domicilio, telefono, ruc: causa?.ruc }),
    ...(adulto
      ? {
          adulto: definedOf({
            nombre: adulto.nombre,
            edad: adulto.edad,
            domicilio: adulto.domicilio,
            telefono: adulto.telefono,
            correoElectronico: adulto.correoElectronico,
            relacionConVictima: adulto.relacionConVictima,
          }),
        }
      : {}),
  };
}

const lastOf = ({ thread }: Message, type: string): string | undefined =>
  thread.filter((message) => message.type === type).at(-1)?.id;

const definedOf = (values: Value): Value =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What a form has that is of one sending only. */
const ofOneSending = new Set([
  'folio',
  'fechaEmision',
  'fechaSolicitud',
  'fechaActivacion',
  'derivante',
  'solicitante',
  'activante',
  'prestacion',
  'documento',
]);

/**
 * What a new message takes over from one that was sent of the same person: another prestación, another institution, or the residence of
 * whom a derivación is about.
 */
export const knownOfEarlier = (type: string, earlier: Message): Value =>
  type === 'residencia.solicitada' && earlier.type === 'derivacion.solicitada'
    ? personOf(earlier.content as Readonly<Record<string, Part>>)
    : Object.fromEntries(Object.entries(earlier.content).filter(([name]) => !ofOneSending.has(name)));

/** The victim of a derivación as a request for residence names her. */
function personOf({ victima = {} }: Readonly<Record<string, Part>>): Value {
  const { calidad: _, ...persona } = victima;
  const { nacionalidad: pais } = persona;
  return { persona, ...(pais === undefined ? {} : { nacionalidad: { situacion: 'CONOCIDA', pais } }) };
}
