import { Alert, Collapse, List, Paper, Radio, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AnswerView, unwrap } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { useEffect, useState } from 'react';
import { api, type BandejaSchemas } from '../api.js';
import type { Value } from '../formulario/form-schema.js';
import { draftTexts } from '../texts/borradores.js';
import type { Addressee } from './draft-words.js';

type Candidate = BandejaSchemas['EligibilityCandidate'];

const says = draftTexts.recipient;

/** Who could take it is asked again after so long without a key, in milliseconds. */
const pauseMs = 400;

const keyOf = ({ party, programme }: Candidate): string => `${party.urn} ${programme ?? ''}`;

const addresseeOf = ({ party, programme }: Candidate): Addressee => ({
  recipient: party.urn,
  programme,
  name: party.name,
});

/** Who could take what is written so far, and of the others why not. */
export function RecipientPicker({
  type,
  content,
  chosen,
  error,
  onChoose,
}: {
  readonly type: string;
  readonly content: Value;
  readonly chosen: Addressee | undefined;
  readonly error: string | undefined;
  readonly onChoose: (addressee: Addressee) => void;
}) {
  const answer = useCandidates(type, content);
  const able = answer.data?.filter(({ eligible }) => eligible) ?? [];
  const [only] = able.length === 1 && !chosen && !answer.isPlaceholderData ? able : [];
  const onlyKey = only && keyOf(only);
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once for each candidate that stands alone
  useEffect(() => {
    if (only) onChoose(addresseeOf(only));
  }, [onlyKey]);
  return (
    <AnswerView answer={answer}>
      {(candidates) => {
        return (
          <Stack gap="sm">
            {able.length === 0 ? (
              <Alert color="ambar">{says.none}</Alert>
            ) : (
              <Radio.Group
                label={says.title}
                description={says.hint}
                error={error}
                value={chosen ? `${chosen.recipient} ${chosen.programme ?? ''}` : null}
                onChange={(key) => {
                  const found = able.find((candidate) => keyOf(candidate) === key);
                  if (found) onChoose(addresseeOf(found));
                }}
              >
                <Stack gap="xs" mt="xs">
                  {able.map((candidate) => (
                    <Radio
                      key={keyOf(candidate)}
                      value={keyOf(candidate)}
                      label={sayCandidate(candidate)}
                      description={candidate.lane === 'urgent' ? says.urgent : undefined}
                    />
                  ))}
                </Stack>
              </Radio.Group>
            )}
            <Unable candidates={candidates.filter(({ eligible }) => !eligible)} />
          </Stack>
        );
      }}
    </AnswerView>
  );
}

/**
 * Asked by a question's body, which is content: it does not become part of a key that outlives the page. What the official chose is
 * left out, so that the others stay to be compared.
 */
function useCandidates(type: string, content: Value) {
  const [{ prestacion: _, ...asked }] = useDebouncedValue(content, pauseMs);
  return useQuery({
    queryKey: ['eligibility', type, asked],
    queryFn: async ({ signal }) =>
      (await unwrap(api.POST('/v1/eligibility', { body: { type, content: asked }, signal }))).candidates,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

const sayCandidate = (candidate: Candidate): string => {
  const { party, programme, programmeName, purpose } = candidate;
  const name = shortNameOf(party);
  if (programmeName) return `${name} · ${programmeName} (${programme?.replaceAll('_', ' ')})`;
  return purpose === 'proteccion-intersectorial' ? `${name} · ${says.protocol}` : name;
};

function Unable({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const [isOpen, setOpen] = useState(false);
  if (candidates.length === 0) return null;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Paper withBorder p="xs">
      <UnstyledButton onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} mih={32}>
        <Text size="sm">
          <Icon size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} /> {says.cannot(candidates.length)}
        </Text>
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <List size="sm" spacing={4} mt="xs">
          {candidates.map((candidate) => (
            <List.Item key={keyOf(candidate)}>
              <b>{sayCandidate(candidate)}</b>: {candidate.motivos.join(' ')}
            </List.Item>
          ))}
        </List>
      </Collapse>
    </Paper>
  );
}
