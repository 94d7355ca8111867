import { Anchor, Button, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { At, Facts, Said } from '@valija/web';
import { sayLegalBasis, shortNameOf } from '@valija/words';
import { Link } from 'react-router';
import { useDesk, useMayIn, useUnitName } from '../desk.js';
import { sayPurpose } from '../texts/acciones.js';
import { mensaje } from '../texts/mensaje.js';
import { paths } from '../texts/paths.js';
import { MoveThread } from './move-thread.js';
import { OwnNumber } from './own-number.js';
import type { Message } from './read-message.js';

const { facts: texts, number, move, whoSaw } = mensaje;

/** From whom to whom, by which law, under which numbers; and what the head of the unit may change of it. */
export function MessageFacts({ message }: { readonly message: Message }) {
  const desk = useDesk();
  const unitName = useUnitName();
  const leads = useMayIn(message.unidad, 'jefatura');
  const [numbering, numberDialog] = useDisclosure();
  const [moving, moveDialog] = useDisclosure();
  const { counterpart, direction } = message;
  const theirs = (
    <Said sentence={[{ kind: 'strong', text: shortNameOf(counterpart), full: counterpart.name }]} />
  );
  const ours = desk && shortNameOf(desk.institution);
  return (
    <section aria-label={texts.title}>
      <Title order={2} mb="xs">
        {texts.title}
      </Title>
      <Facts
        facts={[
          [texts.from, direction === 'received' ? theirs : ours],
          [texts.to, direction === 'received' ? ours : theirs],
          [texts.by, message.officialName ?? message.official],
          [texts.at, <At key="at" at={message.time} />],
          [texts.ownNumber, message.numeroPropio ?? texts.noOwnNumber],
          [texts.person, message.subject.slice(0, 8)],
          [texts.unit, unitName(message.unidad)],
          [texts.lane, texts.lanes[message.lane]],
          [texts.clockbase, message.clockbase && <At key="clock" at={message.clockbase} />],
          [texts.legalbasis, sayLegalBasis(message.legalbasis)],
          [texts.purpose, sayPurpose(message.purpose)],
          [texts.authorization, message.authorization],
          [
            texts.supersedes,
            message.supersedes && (
              <Anchor key="supersedes" component={Link} to={paths.mensaje(message.supersedes)} inherit>
                {texts.superseded}
              </Anchor>
            ),
          ],
        ]}
      />
      <Group gap="xs" mt="sm">
        <Button component={Link} to={paths.hilo(message.correlationid)} variant="subtle" size="compact-sm">
          {mensaje.threadWhole}
        </Button>
        {leads && (
          <>
            <Button variant="subtle" size="compact-sm" onClick={numberDialog.open}>
              {message.numeroPropio ? number.change : number.assign}
            </Button>
            {(desk?.allUnits?.length ?? 0) > 1 && (
              <Button variant="subtle" size="compact-sm" onClick={moveDialog.open}>
                {move.open}
              </Button>
            )}
            <Button
              component={Link}
              to={`${paths.vistas}?mensaje=${message.id}`}
              variant="subtle"
              size="compact-sm"
            >
              {whoSaw}
            </Button>
            <OwnNumber message={message} opened={numbering} onClose={numberDialog.close} />
            <MoveThread message={message} opened={moving} onClose={moveDialog.close} />
          </>
        )}
      </Group>
    </section>
  );
}
