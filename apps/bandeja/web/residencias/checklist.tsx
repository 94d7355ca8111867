import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { At, ProblemNotice, unwrap } from '@valija/web';
import { api, type BandejaSchemas } from '../api.js';
import { useMayIn } from '../desk.js';
import { residencias as texts } from '../texts/residencias.js';
import classes from './checklist.module.css';

type Item = BandejaSchemas['ChecklistItem'];
type Mark = BandejaSchemas['ChecklistState'];

const marks = Object.keys(texts.marks) as readonly Mark[];
const isMark = (text: string): text is Mark => marks.some((mark) => mark === text);

/** The papers of the subcategory, what is known of each, and by whom; whoever works in the unit marks what they verified. */
export function Checklist({ residence }: { readonly residence: BandejaSchemas['Residence'] }) {
  const { checklist, message, unidad, estado } = residence;
  const queries = useQueryClient();
  const writes = useMayIn(unidad, 'tramitacion', 'jefatura') && estado !== 'resueltas';
  const mark = useMutation({
    mutationFn: ({ codigo, state }: { readonly codigo: string; readonly state: Mark }) =>
      unwrap(
        api.PUT('/v1/residences/{id}/checklist/{codigo}', {
          params: { path: { id: message, codigo } },
          body: { estado: state },
        }),
      ),
    onSuccess: async () => {
      notifications.show({ message: texts.saved });
      await queries.invalidateQueries({ queryKey: ['residences'] });
    },
  });
  return (
    <Stack gap="sm" component="section" aria-label={texts.checklist}>
      <Title order={2}>{texts.checklist}</Title>
      {mark.isError && <ProblemNotice error={mark.error} />}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{texts.checklistColumns.paper}</th>
            <th scope="col">{texts.checklistColumns.state}</th>
            <th scope="col">{texts.checklistColumns.by}</th>
          </tr>
        </thead>
        <tbody>
          {checklist.items.map((item) => (
            <tr key={item.codigo}>
              <th scope="row">
                {item.titulo}
                <Text size="xs" c="dimmed">
                  {item.fuente}
                </Text>
              </th>
              <td>
                {writes ? (
                  <NativeSelect
                    aria-label={texts.markOf(item.titulo)}
                    value={item.estado}
                    disabled={mark.isPending}
                    data={marks.map((value) => ({ value, label: texts.marks[value] }))}
                    onChange={({ currentTarget: { value } }) =>
                      isMark(value) && mark.mutate({ codigo: item.codigo, state: value })
                    }
                  />
                ) : (
                  texts.marks[item.estado]
                )}
                {item.requerido && (
                  <Text size="xs" c="var(--mantine-color-ambar-text)">
                    {texts.asked}
                  </Text>
                )}
              </td>
              <td>
                <According item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed">
        {texts.provisional(checklist.version, checklist.fuente)}
      </Text>
    </Stack>
  );
}

function According({ item: { segun, name, official, at } }: { readonly item: Item }) {
  return (
    <>
      {segun === 'persona' ? (name ?? official ?? texts.according.persona) : texts.according[segun]}
      {at && (
        <>
          , <At at={at} />
        </>
      )}
    </>
  );
}
