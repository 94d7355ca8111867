import { ValijaError } from '@valija/errors';
import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import type { Obligations } from '../obligations/obligations.js';
import { asActReport, asIncidentReport } from './incident-form.js';
import {
  addAct,
  addIncident,
  findIncident,
  findIncidentOf,
  lockIncident,
  type StoredIncident,
} from './store.js';

/** What may be done about an incident, and which act of the operator that is for its obligations. */
export const acts = {
  'early-alert': 'incidente.alertado',
  update: 'incidente.actualizado',
  'final-report': 'incidente.informado',
  /** It turned out that personal data are affected: this opens what a breach of them asks for. */
  breach: 'vulneracion.conocida',
  'breach-notice': 'vulneracion.avisada',
  'breach-record': 'vulneracion.registrada',
} as const;

export type ActName = keyof typeof acts;

export const isAct = (name: string): name is ActName => Object.hasOwn(acts, name);

/** An incident as it is now, and whether the report said something new. */
export interface Reported {
  readonly incident: StoredIncident;
  readonly isNew: boolean;
}

/**
 * Incidents of the operator and the terms that they open. Said again changes nothing: the first report of an incident, and of each act, stays.
 * @see Ley 21.663 art. 9; Ley 19.628 art. 14 sexies, according to Ley 21.719
 */
export class Incidents {
  constructor(
    private readonly db: Database,
    private readonly obligations: Pick<Obligations, 'openOperators' | 'meetOperators'>,
    private readonly log: Log,
    private readonly now: () => Date,
  ) {}

  /**
   * An incident became known: opens early alert, update and final report and, where personal data are affected, what a breach asks for.
   * @throws ValijaError `schema-violation`; `incident-conflict` where its reference stands for another report
   */
  async report(body: unknown, by: string): Promise<Reported> {
    const at = this.now();
    const report = asIncidentReport(body, at);
    const isNew = await this.db.transaction(async (tx) => {
      const id = uuidv7();
      if (!(await addIncident(tx, id, report, { by, at }))) return false;
      await this.obligations.openOperators(tx, 'incidente.conocido', report.knownAt, id);
      if (!report.personalData) return true;
      await addAct(tx, id, { act: 'breach', doneAt: report.knownAt, reference: undefined }, { by, at });
      await this.obligations.openOperators(tx, acts.breach, report.knownAt, id);
      return true;
    });
    const incident = await findIncidentOf(this.db, report.reference);
    if (!incident) throw new ValijaError('internal', 'an incident that was kept is not there');
    const isSame =
      incident.known_at.getTime() === report.knownAt.getTime() &&
      incident.personal === report.personalData &&
      incident.effects.join() === report.effects.join();
    if (!isSame) throw new ValijaError('incident-conflict');
    if (isNew) this.log.warn('an incident was reported', { count: incident.obligations.length });
    return { incident, isNew };
  }

  /**
   * Something was done about an incident: meets, or opens, what follows from it.
   * @throws ValijaError `not-found`, also for what only a breach asks for where there is none; `schema-violation`
   */
  async reportAct(id: string, act: ActName, body: unknown, by: string): Promise<Reported> {
    const now = this.now();
    const isNew = await this.db.transaction(async (tx) => {
      const known = await lockIncident(tx, id);
      const ofBreach = act === 'breach-notice' || act === 'breach-record';
      if (!known || (ofBreach && !known.is_breach)) throw new ValijaError('not-found');
      const { at: doneAt = now, reference } = asActReport(body, { knownAt: known.known_at, now });
      if (!(await addAct(tx, id, { act, doneAt, reference }, { by, at: now }))) return false;
      if (act === 'breach') await this.obligations.openOperators(tx, acts[act], doneAt, id);
      else await this.obligations.meetOperators(tx, acts[act], id, doneAt);
      return true;
    });
    const incident = await findIncident(this.db, id);
    if (!incident) throw new ValijaError('not-found');
    if (isNew) this.log.info(`incident: ${act}`);
    return { incident, isNew };
  }
}
