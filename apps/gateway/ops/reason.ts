import { readBody } from './read-body.js';

/** Longest reason in characters. */
const reasonCharsMax = 300;

/** Whether a text will do as the reason of what somebody does. */
export const isReason = (value: unknown): value is string =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= reasonCharsMax;

/** Reads a body that gives a reason. @throws ValijaError `schema-violation` */
export function asReason(body: unknown): string {
  const { members, check } = readBody(body, ['reason']);
  check('reason', isReason(members.reason));
  check.done();
  return String(members.reason);
}
