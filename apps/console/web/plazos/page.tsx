import { Stack, Title } from '@mantine/core';
import { AnswerView, Page, Said, Severe, useAnswer, useNow } from '@valija/web';
import { api, inJson } from '../api.js';
import { answerTerms, plazos } from '../texts/plazos.js';
import { Compliance } from './compliance.js';
import { Overdue } from './overdue.js';
import { Soon } from './soon.js';

/** Terms that are asked for at once, and how often, in milliseconds: most of them are of days. */
const limit = 200;
const everyMs = 30_000;
const dayMs = 86_400_000;

/** What can still be done today, who is late, how are terms kept? */
export function Component() {
  const now = useNow();
  // Until the end of tomorrow in Chile; midnight itself is the end of a day.
  const before = new Date(endOfTomorrow(now) + 1_000).toISOString();
  const soon = useAnswer(
    ['deadlines', 'soon', before],
    (signal) =>
      inJson(
        api.GET('/v1/obligations', {
          params: { query: { state: 'open', overdue: false, due_before: before, limit } },
          signal,
        }),
      ),
    { everyMs, keepPrevious: true },
  );
  const overdue = useAnswer(
    ['deadlines', 'overdue'],
    (signal) => inJson(api.GET('/v1/obligations/overdue-by-institution', { signal })),
    { everyMs },
  );
  const answer = soon.data && overdue.data && answerTerms(soon.data.obligations, overdue.data, now);
  return (
    <Page
      title={plazos.title}
      sentence={
        answer && (
          <>
            {answer.late && (
              <Severe severity="red">
                <Said sentence={answer.late} />
              </Severe>
            )}{' '}
            <Said sentence={answer.ahead} />
          </>
        )
      }
    >
      <Stack gap="xl">
        <section>
          <Title order={2} mb="xs">
            {plazos.soon}
          </Title>
          <AnswerView answer={soon}>{(list) => <Soon list={list} now={now} />}</AnswerView>
        </section>
        <section>
          <Title order={2} mb="xs">
            {plazos.overdue}
          </Title>
          <AnswerView answer={overdue}>{(list) => <Overdue list={list} now={now} />}</AnswerView>
        </section>
        <Compliance now={now} />
      </Stack>
    </Page>
  );
}

/** First moment after tomorrow in Chile, in milliseconds. */
function endOfTomorrow(now: number): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' });
  const target = day.format(now + 2 * dayMs);
  // The offset is three or four hours; the later of the two that is still that day is its beginning.
  const at = Date.parse(`${target}T03:00:00Z`);
  return day.format(at) === target ? at : at + 3_600_000;
}
