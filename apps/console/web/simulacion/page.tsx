import { Button, Group, Menu, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconCircleCheck, IconTool } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AnswerView, EmptyState, Page, Severe, useMay } from '@valija/web';
import { Link } from 'react-router';
import { simulacion as texts } from '../texts/simulacion.js';
import { type FaultName, type SimulatedSystem, setFault, simulationKey, useSimulation } from './api.js';

const everyMs = 5_000;

/** The simulated agencies of a local start: which of them fails, and the switch that repairs it. */
export function Component() {
  const answer = useSimulation(everyMs);
  return (
    <Page
      title={texts.title}
      sentence={answer.data && answer.data.systems.length > 0 && sentenceOf(answer.data.systems)}
    >
      <Text size="sm" c="dimmed" maw={720}>
        {texts.what}
      </Text>
      <AnswerView answer={answer}>
        {({ systems }) =>
          systems.length === 0 ? (
            <EmptyState title={texts.none} />
          ) : (
            <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
              {systems.map((each) => (
                <System key={each.system} {...each} />
              ))}
            </Stack>
          )
        }
      </AnswerView>
    </Page>
  );
}

function System({ system, faults }: SimulatedSystem) {
  const name = nameOf(system);
  const may = useMay('operacion', 'administracion');
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (fault: FaultName | undefined) => setFault(queries, system, fault),
    onSuccess: (_, fault) => {
      void queries.invalidateQueries({ queryKey: simulationKey });
      notifications.show(
        fault
          ? { color: 'ambar', message: texts.broke(name) }
          : { color: 'azul', title: texts.repaired(name), message: texts.repairedNext },
      );
    },
    onError: (error) => notifications.show({ color: 'rojo', message: error.message }),
  });
  const [fault] = faults ?? [];
  return (
    <Paper withBorder px="md" py="xs" component="li">
      <Group justify="space-between" gap="sm">
        <Stack gap={0} flex="1 1 16rem" miw={0}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" component="div">
            <State faults={faults} />
          </Text>
        </Stack>
        {may &&
          faults &&
          (fault === undefined ? (
            <FaultMenu name={name} busy={change.isPending} onChoose={(chosen) => change.mutate(chosen)} />
          ) : (
            <Group gap="xs">
              <Button
                leftSection={<IconTool size={16} aria-hidden />}
                loading={change.isPending}
                onClick={() => change.mutate(undefined)}
              >
                {texts.repair(name)}
              </Button>
              <Button component={Link} to="/fallas" variant="default">
                {texts.toFailures}
              </Button>
            </Group>
          ))}
      </Group>
    </Paper>
  );
}

function State({ faults }: { readonly faults: SimulatedSystem['faults'] | undefined }) {
  if (!faults) return <Severe severity="red">{texts.silent}</Severe>;
  const [fault] = faults;
  if (fault === undefined)
    return (
      <Text span inherit c="dimmed">
        <IconCircleCheck
          size="1em"
          aria-hidden
          style={{ verticalAlign: '-0.125em', marginInlineEnd: '0.35em' }}
        />
        {texts.well}
      </Text>
    );
  const known = knownFault(fault);
  return (
    <>
      <Severe severity="red">{known?.is ?? texts.otherFault}</Severe>
      {known && (
        <Text size="sm" c="dimmed">
          {known.effect}
        </Text>
      )}
    </>
  );
}

function FaultMenu({
  name,
  busy,
  onChoose,
}: {
  readonly name: string;
  readonly busy: boolean;
  readonly onChoose: (fault: FaultName) => void;
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={busy}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={texts.broken(name)}
        >
          {texts.change}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(texts.faults) as FaultName[]).map((fault) => (
          <Menu.Item key={fault} onClick={() => onChoose(fault)}>
            {texts.faults[fault].make}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function sentenceOf(systems: readonly SimulatedSystem[]): string {
  const failing = systems.filter(({ faults }) => faults?.length !== 0).map(({ system }) => nameOf(system));
  if (failing.length === 0) return texts.allWell;
  return texts.failing(new Intl.ListFormat('es').format(failing), failing.length);
}

const nameOf = (system: string): string =>
  Object.hasOwn(texts.systems, system) ? texts.systems[system as keyof typeof texts.systems] : system;

const knownFault = (fault: string) =>
  Object.hasOwn(texts.faults, fault) ? texts.faults[fault as FaultName] : undefined;
