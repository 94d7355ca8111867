/** What a person may do at the console. */
export const roleNames = ['consulta', 'operacion', 'administracion', 'auditoria'] as const;

export type Role = (typeof roleNames)[number];

/** Who may do more may do also less. Only `auditoria` sees who did and saw what. */
const includes: Readonly<Record<Role, readonly Role[]>> = {
  consulta: ['consulta'],
  operacion: ['operacion', 'consulta'],
  administracion: ['administracion', 'operacion', 'consulta'],
  auditoria: ['auditoria', 'consulta'],
};

const isRole = (name: string): name is Role => (roleNames as readonly string[]).includes(name);

/** All roles that these give. */
export const widen = (roles: readonly string[]): readonly Role[] => {
  const held = new Set(roles.filter(isRole).flatMap((role) => includes[role]));
  return roleNames.filter((role) => held.has(role));
};
