import { Textarea } from '@mantine/core';
import { reasons } from '../texts/reasons.js';

/** Whether something that can be recorded was written. */
export const isReasonGiven = (reason: string): boolean => reason.trim() !== '';

/** Asks why something is done, which is recorded. */
export function ReasonField({
  reason,
  isTried,
  example,
  onChange,
}: {
  readonly reason: string;
  /** Whether somebody tried to go on: then it is said that it is missing. */
  readonly isTried: boolean;
  readonly example?: string;
  readonly onChange: (reason: string) => void;
}) {
  return (
    <Textarea
      label={reasons.label}
      description={reasons.why}
      placeholder={example}
      value={reason}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      maxLength={300}
      autosize
      minRows={2}
      required
      data-autofocus
      error={isTried && !isReasonGiven(reason) && reasons.missing}
    />
  );
}
