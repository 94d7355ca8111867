/**
 * Where a Task may go from each of its states; from any of them to `entered-in-error`. `received` is R4's own, between `requested` and
 * the decision: a centre may skip it.
 *
 * @see Gravity SDOH Clinical Care 3.0.0, «Task status»; FHIR R4, Task state machine (12.1.3)
 */
const successors = {
  requested: ['received', 'accepted', 'rejected', 'cancelled'],
  received: ['accepted', 'rejected', 'cancelled'],
  accepted: ['in-progress', 'on-hold', 'completed', 'cancelled'],
  rejected: [],
  'in-progress': ['on-hold', 'completed', 'failed', 'cancelled'],
  'on-hold': ['in-progress'],
  completed: [],
  failed: [],
  cancelled: [],
  'entered-in-error': [],
} as const satisfies Record<string, readonly string[]>;

/** A state that the table knows. */
export type TaskState = keyof typeof successors;

export const isTaskState = (status: unknown): status is TaskState =>
  typeof status === 'string' && Object.hasOwn(successors, status);

/** Whether the table lets a Task go from one state to the other; to stay where it is, always. */
export const mayBecome = (before: TaskState, after: TaskState): boolean =>
  before === after ||
  (after === 'entered-in-error' && before !== after) ||
  (successors[before] as readonly string[]).includes(after);

const ranks: Readonly<Record<TaskState, number>> = {
  requested: 0,
  received: 1,
  accepted: 2,
  rejected: 2,
  'in-progress': 3,
  'on-hold': 3,
  completed: 4,
  failed: 4,
  cancelled: 4,
  'entered-in-error': 5,
};

/** How far a Task has come: of two versions of one moment, that of the lower rank was the first. */
export const rankOfTask = ({ status }: fhir4.Task): number => (isTaskState(status) ? ranks[status] : 3);
