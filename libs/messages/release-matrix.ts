import { readFileSync } from 'node:fs';
import { findProjectFile } from '@valija/validation';
import { type DataClass, dataClasses } from './field-classes.js';

/** Classes by purpose and kind of party, as `contracts/release.json` lists them. */
type Table = Readonly<Record<string, Readonly<Record<string, readonly DataClass[]>>>>;

/**
 * Which class of data may go to which kind of party for which purpose. Whatever it does not list is denied, by the endpoint that
 * sends and again by the one that receives.
 * @see Ley 19.628 arts. 20–22: a public body may pass data on for a specific purpose within both competences
 */
export class ReleaseMatrix {
  private constructor(private readonly table: Table) {}

  /**
   * @param file default: the project's `contracts/release.json`, wherever the code runs from
   * @throws Error naming what is listed and is no data class
   */
  static read(file = findProjectFile(import.meta.dirname, 'contracts/release.json')): ReleaseMatrix {
    const { release } = JSON.parse(readFileSync(file, 'utf8')) as { release: Table };
    for (const [purpose, kinds] of Object.entries(release))
      for (const [kind, classes] of Object.entries(kinds))
        for (const name of classes)
          if (!dataClasses.includes(name)) throw new Error(`${purpose}, ${kind}: ${name} is no data class`);
    return new ReleaseMatrix(release);
  }

  /**
   * @param purpose of the envelope, for example `derivacion-programa`
   * @param kind of the receiving party, for example `salud`
   * @returns the classes that may go there; none for an unknown purpose or kind
   */
  classesFor(purpose: string, kind: string): readonly DataClass[] {
    const kinds = Object.hasOwn(this.table, purpose) ? this.table[purpose] : undefined;
    return (kinds && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? [];
  }
}
