import { Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlugConnectedX, IconSend } from '@tabler/icons-react';
import { ProblemError, ProblemNotice, useClock } from '@valija/web';
import { useMemo, useState } from 'react';
import type { FormSource } from '../formulario/form-schema.js';
import type { Wrong } from '../formulario/wrong.js';
import { ContentView } from '../lectura/content-view.js';
import { draftTexts as texts } from '../texts/borradores.js';
import { doubtedOf } from './doubted.js';
import { Doubts } from './doubts.js';
import type { Draft } from './drafts.js';
import type { Writing } from './writing.js';
import { WrongList } from './wrong-list.js';

/** What will be sent, as whoever receives it reads it; what must be looked at before; and the button that sends. */
export function Review({
  type,
  source: { schema, dataschema },
  writing,
  name,
  lane,
  onGo,
  onBack,
}: {
  readonly type: string;
  readonly source: FormSource;
  readonly writing: Writing;
  /** Who will receive it, where that is known. */
  readonly name: string | undefined;
  /** Where it is not to be chosen. */
  readonly lane: Draft['lane'];
  readonly onGo: (wrong: Wrong) => void;
  readonly onBack: () => void;
}) {
  const { complete: content, refused, failure, isSending, written } = writing;
  const clock = useClock();
  const doubts = useMemo(() => doubtedOf(type, schema, content, clock.now()), [type, schema, content, clock]);
  const [isConfirmed, setConfirmed] = useState(false);
  const [asked, setAsked] = useState(0);
  return (
    <Stack gap="md">
      <Doubts doubted={doubts} isConfirmed={isConfirmed} asked={asked} onConfirm={setConfirmed} onGo={onGo} />
      <section aria-labelledby="preview">
        <Title order={3} size="h5" mb="sm" id="preview">
          {name ? texts.preview.willGet(name) : texts.preview.willBeSent}
        </Title>
        <ContentView
          dataschema={dataschema}
          content={content}
          document={({ title }) => <Text size="sm">{title || texts.preview.document}</Text>}
        />
      </section>
      {lane === undefined && writing.choosesHere && (
        <Checkbox
          label={texts.preview.urgent}
          description={texts.preview.urgentHelp}
          checked={written.lane === 'urgent'}
          onChange={({ currentTarget }) => writing.setLane(currentTarget.checked ? 'urgent' : undefined)}
        />
      )}
      <WrongList wrongs={refused} asked={0} onGo={onGo} />
      <Failure error={failure} />
      <Group>
        <Button variant="default" onClick={onBack} disabled={isSending}>
          {texts.send.back}
        </Button>
        <Button
          leftSection={<IconSend size={18} aria-hidden />}
          loading={isSending}
          onClick={() => {
            if (doubts.length > 0 && !isConfirmed) setAsked(asked + 1);
            else void writing.send();
          }}
        >
          {failure !== undefined && !(failure instanceof ProblemError)
            ? texts.send.again
            : name
              ? texts.send.to(name)
              : texts.send.plain}
        </Button>
      </Group>
    </Stack>
  );
}

/** A refusal says why; silence leaves open whether it went, and asking again is safe. */
function Failure({ error }: { readonly error: unknown }) {
  if (error === undefined) return null;
  if (error instanceof ProblemError && error.problem.status < 500) return <ProblemNotice error={error} />;
  return (
    <Alert color="ambar" role="alert" icon={<IconPlugConnectedX aria-hidden />} title={texts.send.unknown}>
      <Text size="sm">{texts.send.unknownDetail}</Text>
    </Alert>
  );
}
