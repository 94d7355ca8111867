import { describe, expect, it } from '@jest/globals';
import type { AuditEntry } from '@valija/ops-api';
import { plain } from '@valija/words';
import { answerAudit, sayOutcome, sayTarget } from './auditoria.js';

const entry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  seq: 1,
  at: '2026-11-22T13:42:00Z',
  client: 'consola',
  person: 'operadora.ficticia',
  role: 'operacion',
  action: 'endpoint.paused',
  target: 'ninez',
  reason: 'Mantención (ficticia)',
  outcome: 'done',
  ...changes,
});

describe('the audit', () => {
  it('says what was done last, and of how many persons it tells', () => {
    expect(plain(answerAudit([], false))).toBe('Nadie ha visto ni hecho nada que calce con esto.');
    expect(plain(answerAudit([entry()], false))).toBe(
      'Lo último: operadora.ficticia pausó un punto de conexión. 1 registro, de 1 persona.',
    );
    expect(plain(answerAudit([entry({ person: null }), entry()], true))).toBe(
      'Lo último: consola pausó un punto de conexión. Se muestran los 2 registros más recientes, de 2 personas.',
    );
  });

  it('does not tell as done what was not', () => {
    expect(plain(answerAudit([entry({ action: 'thread.seen', outcome: 'not-found' })], false))).toMatch(
      /^Lo último que se intentó, «vio un hilo», de operadora\.ficticia: no se hizo: /,
    );
  });

  it('leads to what was seen', () => {
    expect(sayTarget(entry())).toEqual([{ kind: 'link', text: 'ninez', to: '/partes/ninez' }]);
    expect(sayTarget(entry({ action: 'message.seen', target: 'urn:x 0190' }))).toEqual([
      { kind: 'link', text: 'urn:x 0190', to: '/mensajes/0190?source=urn%3Ax' },
    ]);
    expect(sayTarget(entry({ target: null }))).toEqual([]);
  });

  it('says in words why something was not done', () => {
    expect(sayOutcome(entry()).says).toBe('hecho');
    expect(sayOutcome(entry({ outcome: 'statement-conflict' })).says).toBe(
      'no se hizo: La declaración no sigue a lo ya declarado',
    );
  });
});
