/** A page, and the path of one instance of it. */
export interface PageOf<Who extends string> {
  readonly name: string;
  readonly path: string;
  /** Who may see it, where not everybody may. */
  readonly person?: Who;
}

/** An id that nothing has: what a page shows of it is a state of its own. */
export const nothing = '00000000-0000-7000-8000-000000000000';
