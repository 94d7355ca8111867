import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { segmentsOf, type Wrong } from '../formulario/wrong.js';
import { draftTexts } from '../texts/borradores.js';

/** What must be mended, each a link to its field. It takes the focus when it comes. */
export function WrongList({
  wrongs,
  asked,
  onGo,
}: {
  readonly wrongs: readonly Wrong[];
  /** Changes each time somebody asks to go on. */
  readonly asked: number;
  readonly onGo: (wrong: Wrong) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  if (wrongs.length === 0) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      color="rojo"
      role="alert"
      icon={<IconAlertTriangleFilled aria-hidden />}
      title={draftTexts.wrong.title(wrongs.length)}
    >
      <List size="sm" spacing={4}>
        {wrongs.map((wrong) => (
          <List.Item key={wrong.pointer}>
            <Anchor component="button" type="button" inherit onClick={() => onGo(wrong)}>
              {wrong.title}
            </Anchor>
            : {wrong.text}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Moves the focus to the field of a problem, or to what holds it. */
export function focusField(idPrefix: string, { pointer }: Wrong): void {
  const segments = segmentsOf(pointer);
  for (let length = segments.length; length > 0; length -= 1) {
    const id = [idPrefix, ...segments.slice(0, length)].join('_');
    const found = document.getElementById(id) ?? document.getElementById(`${id}-part`);
    if (!found) continue;
    const field = found.matches('input, textarea, button, fieldset')
      ? found
      : (found.querySelector<HTMLElement>('input, textarea, button') ?? found);
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
    return;
  }
}
