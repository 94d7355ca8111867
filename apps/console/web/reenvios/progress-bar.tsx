import type { Replay } from '@valija/ops-api';
import { counted } from '@valija/words';
import { endedOf, segments, texts } from '../texts/reenvio.js';
import classes from './progress-bar.module.css';

/** A bar up to the signed receipts, from what is surest to what has not begun; each part is named with its count beneath it. */
export function ProgressBar({ totals }: { readonly totals: Replay['totals'] }) {
  const shown = segments.filter(({ key }) => totals[key] > 0);
  return (
    <div>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label={texts.bar}
        aria-valuemin={0}
        aria-valuemax={totals.all}
        aria-valuenow={endedOf(totals)}
      >
        {shown.map(({ key, tone }) => (
          <span key={key} className={classes.part} data-tone={tone} style={{ flexGrow: totals[key] }} />
        ))}
      </div>
      <ul className={classes.names}>
        {shown.map(({ key, one, many, tone }) => (
          <li key={key}>
            <span className={classes.swatch} data-tone={tone} aria-hidden />
            {counted(totals[key], one, many)}
          </li>
        ))}
      </ul>
    </div>
  );
}
