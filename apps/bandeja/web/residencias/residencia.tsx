import { Button, Grid, Stack, Title } from '@mantine/core';
import { AnswerView, At, Facts, Lead, Page, useAnswer, useNow } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { Link, useParams } from 'react-router';
import { api, type BandejaSchemas } from '../api.js';
import { useThread } from '../mensajes/read-message.js';
import { ToDo } from '../mensajes/to-do.js';
import { lists } from '../texts/listas.js';
import { mensaje } from '../texts/mensaje.js';
import { paths } from '../texts/paths.js';
import { sayResidence, residencias as texts } from '../texts/residencias.js';
import { Checklist } from './checklist.js';

/** What is missing to decide this request, and what can be done now? */
export function Component() {
  const { id = '' } = useParams();
  const now = useNow();
  const answer = useAnswer(['residences', 'one', id], (signal) =>
    api.GET('/v1/residences/{id}', { params: { path: { id } }, signal }),
  );
  const residence = answer.data;
  return (
    <Page
      title={texts.one}
      sentence={residence && <Lead {...sayResidence(residence, now)} />}
      actions={
        <Button component={Link} to={paths.mensaje(id)} variant="default">
          {texts.read}
        </Button>
      }
    >
      <AnswerView answer={answer}>{(shown) => <Request residence={shown} />}</AnswerView>
    </Page>
  );
}

function Request({ residence }: { readonly residence: BandejaSchemas['Residence'] }) {
  const thread = useThread(residence.thread).data?.messages;
  const message = thread?.find(({ id }) => id === residence.message);
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Checklist residence={residence} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack gap="lg">
          {message && thread && <ToDo message={{ ...message, thread }} />}
          <section aria-label={texts.facts}>
            <Title order={2} mb="xs">
              {texts.facts}
            </Title>
            <Facts
              facts={[
                [
                  texts.columns.number,
                  residence.numeroPropio ? lists.ownNumber(residence.numeroPropio) : texts.noNumber,
                ],
                [mensaje.facts.person, residence.subject.slice(0, 8)],
                [texts.subcategory, texts.subcategories[residence.subcategoria]],
                [texts.age, texts.ages[residence.condicionEtaria]],
                [texts.columns.state, texts.states[residence.estado]],
                [texts.columns.applicant, shortNameOf(residence.solicitante)],
                [
                  texts.columns.clock,
                  residence.plazoLegal ? <At key="clock" at={residence.plazoLegal} /> : texts.noClock,
                ],
              ]}
            />
          </section>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
