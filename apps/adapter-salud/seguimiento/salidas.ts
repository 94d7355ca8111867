/** Systems of the codes that a centre answers with. @see contracts/salud.fhir.md */
export const systems = {
  mensaje: 'urn:valija:mensaje',
  salida: 'urn:valija:salida',
  seguimiento: 'urn:valija:seguimiento',
  motivoRechazo: 'urn:valija:motivo-rechazo',
  motivoNoCumplida: 'urn:valija:motivo-no-cumplida',
  tipoIdentificador: 'http://terminology.hl7.org/CodeSystem/v2-0203',
} as const;

/** The code that a concept has in a system; undefined where it has none. */
export const codeOf = (concept: fhir4.CodeableConcept | undefined, system: string): string | undefined =>
  itemsOf(concept?.coding).findLast((coding) => coding?.system === system)?.code;

/** A list of a resource that nobody checked; none where it is something else. */
export const itemsOf = <T>(list: readonly T[] | undefined): readonly T[] => (Array.isArray(list) ? list : []);

/** What a version of a Task puts out, by the codes of `urn:valija:salida`. Of a code that is no list the last counts. */
export class Salidas {
  constructor(private readonly task: fhir4.Task) {}

  /** A text without space around it; undefined for an empty one. */
  text(code: string): string | undefined {
    return this.last(code)?.valueString?.trim() || undefined;
  }

  flag(code: string): boolean | undefined {
    return this.last(code)?.valueBoolean;
  }

  date(code: string): string | undefined {
    return this.last(code)?.valueDate;
  }

  dateTime(code: string): string | undefined {
    return this.last(code)?.valueDateTime;
  }

  code(code: string): string | undefined {
    return this.last(code)?.valueCode;
  }

  /** Each code once; undefined where there is none. */
  codes(code: string): readonly string[] | undefined {
    const found = new Set(this.all(code).flatMap(({ valueCode }) => valueCode ?? []));
    return found.size > 0 ? [...found] : undefined;
  }

  period(code: string): fhir4.Period | undefined {
    return this.last(code)?.valuePeriod;
  }

  reference(code: string): fhir4.Reference | undefined {
    return this.last(code)?.valueReference;
  }

  private last(code: string): fhir4.TaskOutput | undefined {
    return this.all(code).at(-1);
  }

  private all(code: string): readonly fhir4.TaskOutput[] {
    return itemsOf(this.task.output).filter((output) => codeOf(output?.type, systems.salida) === code);
  }
}
