/** A coded concept with its words. */
export const concept = (system: string, code: string, text: string): fhir4.CodeableConcept => ({
  coding: [{ system, code, display: text }],
  text,
});

/** The code that a concept has in a system, the last of several; undefined where it has none. */
export const codeOf = (coded: fhir4.CodeableConcept | undefined, system: string): string | undefined =>
  listOf(coded?.coding).findLast((coding) => coding?.system === system)?.code;

/** A list of a resource that nobody checked; none where it is something else. */
export const listOf = <T>(list: readonly T[] | undefined): readonly T[] => (Array.isArray(list) ? list : []);
