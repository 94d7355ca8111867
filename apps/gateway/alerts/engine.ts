import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import type { AlertCode, Finding } from './alert.js';
import type { Condition } from './condition.js';
import { type Changes, type KnownAlert, reconcile } from './reconcile.js';
import { applyChanges, findKnown, forgetAlerts, lockAlerts } from './store.js';

const forgottenAtOnce = 1_000;

/**
 * Looks at every condition again and again, one gateway at a time, and keeps the alerts in step: raised while a condition holds, resolved when it
 * holds no more. A condition that cannot be looked at keeps its alerts as they are, and the others go on.
 */
export class AlertEngine {
  constructor(
    private readonly db: Database,
    private readonly conditions: readonly Condition[],
    private readonly now: () => Date,
    private readonly log: Log,
  ) {}

  /** One look. @returns how many alerts were raised or resolved */
  async pass(): Promise<number> {
    const changes = await this.db.transaction(async (tx) => {
      if (!(await lockAlerts(tx))) return undefined;
      const at = this.now();
      const { findings, looked } = await this.look(at);
      const found = reconcile(await findKnown(tx, at), findings, looked);
      applyChanges(tx, found, at);
      return found;
    });
    return changes ? this.tell(changes) : 0;
  }

  /** Forgets what was resolved long ago. @returns how many */
  forget(): Promise<number> {
    return forgetAlerts(this.db, forgottenAtOnce);
  }

  private async look(at: Date): Promise<{ findings: Finding[]; looked: Set<AlertCode> }> {
    const findings: Finding[] = [];
    const looked = new Set(this.conditions.flatMap(({ codes }) => codes));
    for (const { codes, find } of this.conditions) {
      try {
        findings.push(...(await find(at)));
      } catch (error) {
        for (const code of codes) looked.delete(code);
        this.log.warn('conditions that cannot be looked at', { code: codes.join(' '), error });
      }
    }
    return { findings, looked };
  }

  private tell({ open, keep, resolve }: Changes): number {
    const raised = [...open, ...keep.filter(({ again }) => again).map(({ finding }) => finding)];
    for (const { code, count, about, severity } of raised)
      this.log[severity === 'red' ? 'error' : 'warn']('alert raised', { code, count, ...scopeOf(about) });
    for (const alert of resolve)
      this.log.info('alert resolved', { code: alert.code, ...scopeOf(aboutOf(alert)) });
    return raised.length + resolve.length;
  }
}

const scopeOf = ({ endpoint, party, message, agreement, kid, queue }: Finding['about']) => ({
  ...(party || endpoint ? { party: party ?? endpoint ?? '' } : {}),
  ...(message ? { messageId: message } : {}),
  ...(agreement ? { agreement } : {}),
  ...(kid ? { kid } : {}),
  ...(queue ? { queue } : {}),
});

const aboutOf = ({ about_key }: KnownAlert): Finding['about'] =>
  Object.fromEntries(JSON.parse(about_key) as [string, string][]);
