import classes from './sparkline.module.css';

/** Height of the drawing and width of one bar with its gap, in its own units. */
const height = 20;
const step = 2;

/**
 * The messages of each minute as bars from zero, the newest at the right.
 * @param says what the bars say, for whoever does not see them
 */
export function Sparkline({ minutes, says }: { readonly minutes: readonly number[]; readonly says: string }) {
  const most = Math.max(1, ...minutes);
  const bars = minutes
    .map((count, at) =>
      count === 0 ? '' : `M${at * step} ${height}v${-Math.max(1.5, (count / most) * height)}h1.5v${height}z`,
    )
    .join('');
  return (
    <svg
      className={classes.box}
      viewBox={`0 0 ${minutes.length * step} ${height}`}
      width={minutes.length * step}
      height={height}
      preserveAspectRatio="none"
      role="img"
      aria-label={says}
    >
      <title>{says}</title>
      <path className={classes.base} d={`M0 ${height - 0.25}H${minutes.length * step}`} />
      <path className={classes.bars} d={bars} />
    </svg>
  );
}
