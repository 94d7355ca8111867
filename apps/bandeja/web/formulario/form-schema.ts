import type { Violation } from '@valija/validation';

/** A schema in one piece, as `scripts/prepare/forms` makes it for pages. */
export interface FieldSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  /** Codes with their titles, or the alternatives of an object. */
  readonly oneOf?: readonly FieldSchema[];
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly additionalProperties?: boolean;
  /** What a field says about a person. */
  readonly 'x-class'?: string;
  /** The property by which the alternatives are told apart. */
  readonly 'x-tag'?: string;
  /** The list of which the items are. */
  readonly 'x-items'?: readonly { readonly codigo: string; readonly titulo: string }[];
}

/** What is loaded to write a type. */
export interface FormSource {
  readonly schema: FieldSchema;
  /** Whose form it is: the newest version of the type. */
  readonly dataschema: string;
  /** What is wrong with a content, by the validator that was compiled ahead. */
  readonly judge: (content: unknown) => readonly Violation[];
}

/** Content of a message, or a part of it, while it is written. */
export type Value = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a schema gives codes to choose from. */
export const isChoice = ({ oneOf }: FieldSchema): boolean =>
  oneOf?.every((option) => option.const !== undefined && !option.properties) ?? false;

/** Whether a schema is an object in one of several shapes. */
export const isUnion = (schema: FieldSchema): boolean => schema.oneOf !== undefined && !isChoice(schema);

/** Texts of more characters than this are written in a field of several lines. */
const lineCharsMax = 400;

/** Whether a field is written freely, in sentences. */
export const isFreeText = ({ type, maxLength = 0, oneOf }: FieldSchema): boolean =>
  type === 'string' && !oneOf && maxLength >= lineCharsMax;

/** Whether an object names a document that travels beside the content. */
export const isAttachment = ({ properties }: FieldSchema): boolean =>
  properties?.digest !== undefined && properties.bytes !== undefined;

/**
 * The alternative that a value has chosen: by its tag, or, where there is none, the one whose constants it carries.
 *
 * @returns its index; -1 where nothing is chosen
 */
export function chosenOption(schema: FieldSchema, value: unknown): number {
  const options = schema.oneOf ?? [];
  if (!isObject(value)) return -1;
  const tag = schema['x-tag'];
  if (tag) return options.findIndex(({ properties }) => properties?.[tag]?.const === value[tag]);
  const constants = ({ properties = {} }: FieldSchema) =>
    Object.entries(properties).filter(([, part]) => part.const !== undefined);
  const carried = options.findIndex((option) => {
    const own = constants(option);
    return own.length > 0 && own.every(([name, part]) => value[name] === part.const);
  });
  return carried >= 0 ? carried : options.findIndex((option) => constants(option).length === 0);
}
