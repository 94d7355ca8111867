/**
 * What a person may do in a unit.
 * - `lectura`: see what the unit received and sent, with its content.
 * - `tramitacion`: also act and write.
 * - `jefatura`: also see who looked at what, move a matter to another unit, give it the institution's own number.
 */
export const roleNames = ['lectura', 'tramitacion', 'jefatura'] as const;

export type Role = (typeof roleNames)[number];

/** Who may do more may do also less. */
const includes: Readonly<Record<Role, readonly Role[]>> = {
  lectura: ['lectura'],
  tramitacion: ['lectura', 'tramitacion'],
  jefatura: ['lectura', 'tramitacion', 'jefatura'],
};

/** Stands for every unit in the file of roles. */
const everyUnit = '*';

/** The roles that the file of roles may give: `<unit>/<role>`, or in every unit. */
export const grantable = (units: readonly string[]): readonly string[] =>
  [everyUnit, ...units].flatMap((unit) => roleNames.map((role) => `${unit}/${role}`));

/** What a person may do, by unit; units in which the person may do nothing are not there. */
export type HeldRoles = ReadonlyMap<string, readonly Role[]>;

/** @param granted as the file of roles gives them @param units all that there are */
export function heldRoles(granted: readonly string[], units: readonly string[]): HeldRoles {
  const held = new Map<string, readonly Role[]>();
  for (const unit of units) {
    const here = roleNames.filter((role) =>
      roleNames.some(
        (given) =>
          includes[given].includes(role) &&
          (granted.includes(`${unit}/${given}`) || granted.includes(`${everyUnit}/${given}`)),
      ),
    );
    if (here.length > 0) held.set(unit, here);
  }
  return held;
}

/** What routes may demand of these: a role in any unit. In which one is asked for by what the route does. */
export const anywhere = (held: HeldRoles): readonly Role[] =>
  roleNames.filter((role) => [...held.values()].some((roles) => roles.includes(role)));
