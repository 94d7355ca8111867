import type { Story } from './stories.js';
import { nationalUrn, urnOf } from './world.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const sermig = nationalUrn('sermig');
const consulado = nationalUrn('consulado');

/** A residence for humanitarian reasons: asked for, acknowledged, completed, decided, and the secretariat told. */
const residencia: Story = (agencies, at) => {
  const { random } = agencies;
  const from = random.chance(0.3)
    ? nationalUrn('ong')
    : urnOf(random.pick(['uravit', 'pdi', 'ninez', 'salud'] as const), agencies.region());
  const opening = agencies.open({
    type: 'residencia.solicitada',
    from,
    to: sermig,
    at,
    lane: agencies.lane(0.3),
  });
  const isUrgent = opening.lane === 'urgent';
  agencies.answer('residencia.acusada', opening, at, isUrgent ? { minutes: 60 } : { workingDays: 1 });
  let decidesFrom = at;
  const asked = random.chance(0.3)
    ? agencies.answer('residencia.antecedentes-requeridos', opening, at + 2 * dayMs, { workingDays: 5 })
    : undefined;
  if (asked) {
    decidesFrom = asked.at;
    const brought = agencies.answer(
      'residencia.antecedentes-aportados',
      asked.envelope,
      asked.at,
      { workingDays: 5 },
      { from },
    );
    decidesFrom = brought?.at ?? decidesFrom;
  }
  const decided = agencies.answer(
    random.chance(0.8) ? 'residencia.otorgada' : 'residencia.denegada',
    opening,
    decidesFrom + random.between(1, 40) * dayMs,
    { workingDays: 20 },
  );
  if (decided)
    agencies.answer(
      'residencia.avisada',
      opening,
      decided.at,
      { workingDays: 1 },
      {
        from: sermig,
        to: nationalUrn('secretaria'),
        lane: 'normal',
      },
    );
};

const documento: Story = (agencies, at) => {
  const from = urnOf('ninez', agencies.region());
  const opening = agencies.open({ type: 'documento.solicitado', from, to: consulado, at });
  const type = agencies.random.chance(0.7) ? 'documento.entregado' : 'documento.denegado';
  agencies.answer(type, opening, at, { workingDays: 10 });
};

/** A voluntary return: asked for, acknowledged, coordinated, and done or given up. */
const retorno: Story = (agencies, at) => {
  const { random } = agencies;
  const from = urnOf('pav', agencies.region());
  const opening = agencies.open({ type: 'retorno.solicitado', from, to: consulado, at });
  const heard = agencies.answer('retorno.acusado', opening, at, { workingDays: 1 });
  const planned = heard && agencies.answer('retorno.coordinado', opening, heard.at, { workingDays: 10 });
  if (planned)
    agencies.answer(
      random.chance(0.7) ? 'retorno.realizado' : 'retorno.desistido',
      opening,
      planned.at + random.between(1, 60) * dayMs,
      { days: 30 },
      { from: random.chance(0.5) ? from : consulado },
    );
};

export const nationalStories = { residencia, documento, retorno } as const;
