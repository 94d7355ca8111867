import { useAnswer } from '@valija/web';
import { api, type BandejaSchemas } from './api.js';

type Desk = BandejaSchemas['Desk'];

/** Whose desk this is: institution, person, and the person's units with the roles in each; nothing until it is known. */
export const useDesk = (): Desk | undefined =>
  useAnswer(['desk'], (signal) => api.GET('/v1/desk', { signal })).data;

/** Whether the person has one of these roles in a unit, or in any. The server decides; this hides what it would refuse. */
export function useMayIn(unit: string | undefined, ...roles: readonly BandejaSchemas['Role'][]): boolean {
  const desk = useDesk();
  return (
    desk?.units.some(
      ({ id, roles: has }) => (unit === undefined || id === unit) && roles.some((role) => has.includes(role)),
    ) ?? false
  );
}

/** The name of a unit that the person knows; its id where it is another. */
export function useUnitName(): (id: string) => string {
  const desk = useDesk();
  return (id) =>
    [...(desk?.units ?? []), ...(desk?.allUnits ?? [])].find((unit) => unit.id === id)?.name ?? id;
}
