import { Text, VisuallyHidden } from '@mantine/core';
import type { Sentence } from '@valija/words';
import { type Tone, tones } from '@valija/words';
import { Said } from './said.js';
import { Severe, type Severity, severityColor, severityIcon } from './severity.js';

/** What of a tone is a severity: quiet is none. */
export const severityOf = (tone: Tone): Severity | undefined => (tone === 'quiet' ? undefined : tone);

/** A sentence in the colour of what it asks for, with its icon. */
export function Toned({ tone, sentence }: { readonly tone: Tone; readonly sentence: Sentence }) {
  return (
    <Severe severity={severityOf(tone)}>
      <Said sentence={sentence} />
    </Severe>
  );
}

/** The first line of a page: its icon tells how much it asks for, its words stay easy to read. */
export function Lead({ tone, sentence }: { readonly tone: Tone; readonly sentence: Sentence }) {
  return (
    <>
      <ToneMark tone={tone} />
      <Said sentence={sentence} />
    </>
  );
}

/** The icon of a tone, with its word for whoever does not see it; nothing where it is quiet. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  const severity = severityOf(tone);
  if (!severity) return null;
  const Icon = severityIcon[severity];
  return (
    <Text span inherit c={`var(--mantine-color-${severityColor[severity]}-text)`}>
      <Icon size="1em" aria-hidden style={{ verticalAlign: '-0.125em', marginInlineEnd: '0.35em' }} />
      <VisuallyHidden>{tones[severity]} </VisuallyHidden>
    </Text>
  );
}
