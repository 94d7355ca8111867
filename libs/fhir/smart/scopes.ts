/**
 * What was asked and not granted. Grants may be written otherwise: `system/*.cruds` and `system/Task.read` both hold `system/Task.rs`.
 *
 * A grant that is narrowed by a search (`?…`) holds only the very same scope.
 * @see SMART App Launch 2.2, Scopes and Launch Context, «Scopes for requesting FHIR Resources» and «Scopes v1»
 */
export function missingScopes(asked: readonly string[], granted: readonly string[]): string[] {
  const grants = granted.flatMap((text) => readScope(text) ?? []);
  return asked.filter((text) => {
    if (granted.includes(text)) return false;
    const scope = readScope(text);
    if (!scope) return true;
    const held = grants
      .filter(({ context, type }) => context === scope.context && (type === '*' || type === scope.type))
      .flatMap(({ permissions }) => [...permissions]);
    return ![...scope.permissions].every((permission) => held.includes(permission));
  });
}

interface Scope {
  readonly context: string;
  readonly type: string;
  /** Of the letters c, r, u, d, s. */
  readonly permissions: string;
}

const formerPermissions: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

function readScope(text: string): Scope | undefined {
  const [, context, type, words] =
    /^(system|user|patient)\/(\*|[A-Za-z]+)\.(read|write|\*|(?=.)c?r?u?d?s?)$/.exec(text) ?? [];
  return context && type && words
    ? { context, type, permissions: formerPermissions[words] ?? words }
    : undefined;
}
