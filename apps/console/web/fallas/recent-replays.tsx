import { Anchor, List, Text } from '@mantine/core';
import { Lead, useAnswer, useNow } from '@valija/web';
import { sayWhen } from '@valija/words';
import { Link } from 'react-router';
import { api } from '../api.js';
import { pathOfReplay } from '../texts/paths.js';
import { nameOfActor, progress, texts } from '../texts/reenvio.js';

/** The last replays, each with where it stands. Nothing while there are none: the page is about failures. */
export function RecentReplays() {
  const now = useNow();
  const { data } = useAnswer(['replays', 'recent'], (signal) =>
    api.GET('/v1/ops/replays', { params: { query: { limit: 5 } }, signal }),
  );
  if (!data || data.replays.length === 0) return null;
  return (
    <section aria-labelledby="reenvios">
      <Text component="h2" fw={600} mb="xs" id="reenvios">
        {texts.recent}
      </Text>
      <List listStyleType="none" spacing="xs" size="sm" p={0}>
        {data.replays.map((replay) => {
          const { tone, sentence } = progress(replay, now);
          return (
            <List.Item key={replay.id}>
              <Anchor component={Link} to={pathOfReplay(replay.id)} size="sm">
                {texts.requested(nameOfActor(replay.by), sayWhen(replay.at, now))}
              </Anchor>
              <br />
              <Lead tone={tone} sentence={sentence} />
            </List.Item>
          );
        })}
      </List>
    </section>
  );
}
