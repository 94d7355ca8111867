import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { draftTexts } from '../texts/borradores.js';
import classes from './step-list.module.css';

/** The parts of a form and its review; each can be gone to at any time. */
export function StepList({
  titles,
  current,
  wrong,
  onGo,
}: {
  readonly titles: readonly string[];
  /** The one that is open alone. */
  readonly current: number | undefined;
  /** Those in which something is to be mended. */
  readonly wrong: ReadonlySet<number>;
  readonly onGo: (at: number) => void;
}) {
  return (
    <nav aria-label={draftTexts.steps} className={classes.bar}>
      <ol className={classes.list}>
        {titles.map((title, at) => (
          <li key={title}>
            <button
              type="button"
              className={classes.step}
              aria-current={at === current ? 'step' : undefined}
              data-wrong={wrong.has(at) || undefined}
              onClick={() => onGo(at)}
            >
              {wrong.has(at) && (
                <IconAlertTriangleFilled size={14} aria-hidden style={{ verticalAlign: '-0.1em' }} />
              )}{' '}
              {at + 1}. {title}
              {wrong.has(at) && <VisuallyHidden>, {draftTexts.wrong.title(1)}</VisuallyHidden>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
