import { Link, useSearchParams } from 'react-router';
import type { BandejaSchemas } from '../api.js';
import { paths } from '../texts/paths.js';
import { states, residencias as texts } from '../texts/residencias.js';
import classes from './state-tabs.module.css';

type State = BandejaSchemas['ResidenceState'];

/** The columns of the desk with how many requests each holds; each shows its own, a second time all. */
export function StateTabs({
  counts,
  shown,
}: {
  readonly counts: Readonly<Record<State, number>>;
  readonly shown: State | undefined;
}) {
  const [params] = useSearchParams();
  const to = (state: State): string => {
    const next = new URLSearchParams(params);
    if (shown === state) next.delete('estado');
    else next.set('estado', state);
    return next.size === 0 ? paths.residencias : `${paths.residencias}?${next}`;
  };
  return (
    <nav aria-label={texts.title} className={classes.tabs}>
      {states.map((state) => (
        <Link
          key={state}
          to={to(state)}
          className={classes.tab}
          aria-current={shown === state ? 'true' : undefined}
        >
          <span className={classes.count}>{counts[state]}</span>
          {texts.states[state]}
        </Link>
      ))}
    </nav>
  );
}
