import { codeOf, listOf } from './coded.js';

/** What a Task puts out, by codes of one system. Of a code that repeats the last counts, unless all are asked for. */
export class TaskOutputs {
  constructor(
    private readonly task: fhir4.Task,
    private readonly system: string,
  ) {}

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
    return listOf(this.task.output).filter((output) => codeOf(output?.type, this.system) === code);
  }
}
