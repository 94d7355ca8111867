import { concept, transactionOf } from '@valija/fhir';

/** Systems of codes and identifiers. @see contracts/salud.fhir.md, «Names» */
export const systems = {
  mensaje: 'urn:valija:mensaje',
  seudonimo: 'urn:valija:seudonimo',
  folio: 'urn:valija:folio',
  deis: 'http://deis.minsal.cl/establecimientos',
  enlace: 'urn:valija:enlace',
  institucion: 'urn:valija:institucion',
  tarea: 'urn:valija:tarea',
  programa: 'urn:valija:programa',
  atencionSalud: 'urn:valija:atencion-salud',
  atencionRequerida: 'urn:valija:atencion-requerida',
  factorUrgencia: 'urn:valija:factor-urgencia',
  entrada: 'urn:valija:entrada',
  salida: 'urn:valija:salida',
  seguimiento: 'urn:valija:seguimiento',
  motivoRechazo: 'urn:valija:motivo-rechazo',
  motivoNoCumplida: 'urn:valija:motivo-no-cumplida',
  tipoIdentificador: 'https://hl7chile.cl/fhir/ig/clcore/CodeSystem/CSTipoIdentificador',
  documentos: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  confidencialidad: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  tareaFhir: 'http://hl7.org/fhir/CodeSystem/task-code',
  idioma: 'urn:ietf:bcp:47',
  pais: 'urn:iso:std:iso:3166',
  ucum: 'http://unitsofmeasure.org',
} as const;

/** Extensions of HL7 Chile's core guide that are used; its profiles are not claimed. */
export const extensions = {
  segundoApellido: 'https://hl7chile.cl/fhir/ig/clcore/StructureDefinition/SegundoApellido',
  pais: 'https://hl7chile.cl/fhir/ig/clcore/StructureDefinition/CodigoPaises',
} as const;

/** Who may see a resource: `R` whoever sees to the case, `V` only whom it is shown one by one. */
export type Confidencialidad = 'R' | 'V';

export const metaOf = (code: Confidencialidad): fhir4.Meta => ({
  security: [{ system: systems.confidencialidad, code }],
});

/** The identifier by which whatever a message became is found again. */
export const identifierOf = (id: string): fhir4.Identifier => ({ system: systems.mensaje, value: id });

/** A search for that identifier: it holds nothing about a person. */
export const searchFor = (id: string): string => `${systems.mensaje}|${id}`;

/** A moment of a message as FHIR writes it: RFC 3339 leaves more freedom in its separators. @see FHIR R4, dateTime (2.24.0.1) */
export const dateTimeOf = (moment: string): string =>
  moment
    .toUpperCase()
    .replace(/\s/, 'T')
    .replace(/([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);

/** A health establishment, named and not resolved: its server need not hold it. */
export const establecimientoOf = ({ deis, nombre }: { deis: string; nombre: string }): fhir4.Reference => ({
  type: 'Organization',
  identifier: { system: systems.deis, value: deis },
  display: nombre,
});

/** Who asks, in every Task: lists of Tasks are seen by many, so neither the URAVIT nor the Fiscal stands there. */
export const enlaceOf = ({ deis }: { deis: string }): fhir4.Reference => ({
  type: 'Organization',
  identifier: { system: systems.enlace, value: deis },
  display: 'Enlace del establecimiento',
});

/** Something that a Task is given, for example `edad`. */
export const inputOf = (
  code: string,
  text: string,
  value: Omit<fhir4.TaskInput, 'type'>,
): fhir4.TaskInput => ({ type: concept(systems.entrada, code, text), ...value });

const ucumYear = 'a';

/** The age, where it is known, as an input: no date of birth is made of it. */
export const edadInputOf = (edad: number | undefined): fhir4.TaskInput[] =>
  edad === undefined
    ? []
    : [
        inputOf('edad', 'Edad en años', {
          valueQuantity: { value: edad, unit: 'años', system: systems.ucum, code: ucumYear },
        }),
      ];

/**
 * The resources that a message becomes, all or none of them, and each only where there is none for the message yet.
 *
 * @param id of the message, the only datum in the searches
 * @param resources the Task last
 */
export const mensajeTransaction = (id: string, ...resources: readonly fhir4.FhirResource[]): fhir4.Bundle =>
  transactionOf(id, `identifier=${searchFor(id)}`, resources);
