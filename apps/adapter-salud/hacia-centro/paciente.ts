import { findComuna, findPais, findRegion, regionOf, withoutAbsent } from '@valija/domain';
import type { DerivacionSolicitada, Domicilio, Identificacion, Nombre, Persona } from '@valija/messages';
import type { Centro } from '../centros/centros.js';
import { type Confidencialidad, extensions, identifierOf, metaOf, systems } from '../vocabulario.js';

/** A person as a message knows them: of most, little is known. */
type Conocida = Pick<Persona, 'identificacion'> & Partial<Persona>;

const sexos = { F: 'female', M: 'male', X: 'other', I: 'other', D: 'unknown' } as const;

/**
 * The person as one message has them; nothing is added, and nothing guessed.
 *
 * @param id of the message: each makes its own Patient, so that newer data are never lost nor a centre's own overwritten
 * @param subject pseudonym; absent where nobody may find the person's other matters by it
 */
export function pacienteOf(
  persona: Conocida,
  about: {
    readonly id: string;
    readonly subject?: string;
    readonly confidencialidad: Confidencialidad;
    readonly run: Centro['run'];
    readonly adulto?: DerivacionSolicitada['adulto'];
  },
): fhir4.Patient {
  const { nombre, alias, sexoRegistral, nacionalidad, idioma, telefono, domicilio } = persona;
  const contact = contactosOf(domicilio, about.adulto);
  return withoutAbsent({
    resourceType: 'Patient' as const,
    meta: metaOf(about.confidencialidad),
    extension: nacionalidad === undefined ? undefined : [paisOf(nacionalidad)],
    identifier: [
      identifierOf(about.id),
      ...(about.subject === undefined ? [] : [{ system: systems.seudonimo, value: about.subject }]),
      ...documentoOf(persona.identificacion, about.run),
    ],
    name: present([
      nombre && { use: 'official' as const, ...nombreOf(nombre) },
      alias === undefined ? undefined : { use: 'usual' as const, text: alias },
    ]),
    gender: sexoRegistral && sexos[sexoRegistral],
    birthDate: persona.fechaNacimiento,
    telecom: present([telefono === undefined ? undefined : phoneOf(telefono)]),
    address: present([direccionOf(domicilio)]),
    communication:
      idioma === undefined
        ? undefined
        : [{ language: { coding: [{ system: systems.idioma, code: idioma }] }, preferred: true }],
    contact: present(contact),
  });
}

export const phoneOf = (value: string): fhir4.ContactPoint => ({ system: 'phone', value });

/** Who is called instead of the person: the adult, and the institution by which somebody with a reserved address is reached. */
function contactosOf(
  domicilio: Domicilio | undefined,
  adulto: DerivacionSolicitada['adulto'],
): (fhir4.PatientContact | undefined)[] {
  return [adulto && adultoOf(adulto), institucionOf(domicilio), institucionOf(adulto?.domicilio)];
}

/** The adult's RUN, age and quality stay behind, and the address too unless there is no other way to reach them. */
function adultoOf(adulto: NonNullable<DerivacionSolicitada['adulto']>): fhir4.PatientContact {
  const telecom = telecomOf(adulto);
  return withoutAbsent({
    relationship: [{ text: adulto.relacionConVictima }],
    name: nombreOf(adulto.nombre),
    telecom,
    address: telecom ? undefined : direccionOf(adulto.domicilio),
  });
}

function institucionOf(domicilio: Domicilio | undefined): fhir4.PatientContact | undefined {
  if (!domicilio || !('reservado' in domicilio)) return undefined;
  const { contactoInstitucion } = domicilio;
  return withoutAbsent({
    relationship: [{ text: 'Institución de contacto' }],
    organization: { display: contactoInstitucion.institucion },
    telecom: telecomOf(contactoInstitucion),
  });
}

const telecomOf = (who: { telefono?: string; correoElectronico?: string }) =>
  present<fhir4.ContactPoint>([
    who.telefono === undefined ? undefined : phoneOf(who.telefono),
    who.correoElectronico === undefined ? undefined : { system: 'email', value: who.correoElectronico },
  ]);

/** An address by its names; a reserved one has none. */
function direccionOf(domicilio: Domicilio | undefined): fhir4.Address | undefined {
  if (!domicilio || 'reservado' in domicilio) return undefined;
  const { calle, numero, complemento, comuna } = domicilio;
  const region = regionOf(comuna);
  return withoutAbsent({
    line: [[calle, numero].filter(Boolean).join(' '), ...(complemento === undefined ? [] : [complemento])],
    city: findComuna(comuna)?.titulo ?? comuna,
    state: region && findRegion(region)?.titulo,
    country: 'CL',
  });
}

function documentoOf(identificacion: Identificacion, run: Centro['run']): fhir4.Identifier[] {
  switch (identificacion.tipo) {
    case 'RUN': {
      const type = { coding: [{ system: systems.tipoIdentificador, code: run.typeCode }] };
      return [{ use: 'official', type, system: run.system, value: identificacion.run }];
    }
    case 'PASAPORTE': {
      const { numero, pais } = identificacion;
      const coding = [{ system: systems.documentos, code: 'PPN' }];
      return [{ use: 'official', type: { extension: [paisOf(pais)], coding }, value: numero }];
    }
    case 'OTRO_DOCUMENTO': {
      const { documento, numero, pais } = identificacion;
      const type = withoutAbsent({ extension: pais ? [paisOf(pais)] : undefined, text: documento });
      return [{ use: 'official', type, value: numero }];
    }
    case 'SIN_DOCUMENTO':
      return [];
  }
}

function nombreOf({ nombres, apellidoPaterno, apellidoMaterno }: Nombre): fhir4.HumanName {
  return withoutAbsent({
    text: [nombres, apellidoPaterno, apellidoMaterno].filter(Boolean).join(' '),
    family: apellidoPaterno,
    _family:
      apellidoMaterno === undefined
        ? undefined
        : { extension: [{ url: extensions.segundoApellido, valueString: apellidoMaterno }] },
    given: nombres?.trim().split(/\s+/),
  });
}

/** The content's own validation has found the country already. */
function paisOf(alpha2: string): fhir4.Extension {
  const pais = findPais(alpha2);
  const coding = { system: systems.pais, code: pais?.numerico ?? alpha2, display: pais?.titulo ?? alpha2 };
  return { url: extensions.pais, valueCodeableConcept: { coding: [coding] } };
}

/** FHIR has no empty lists: an absent one is no property at all. */
function present<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
}
