import { Text } from '@mantine/core';
import { At, Proof } from '@valija/web';
import type { BandejaSchemas } from '../api.js';
import { mensaje as texts } from '../texts/mensaje.js';
import classes from './receipts.module.css';

const { receiptColumns: columns } = texts;

/** The signed receipts of a message, in the order in which they were given. */
export function Receipts({ receipts }: { readonly receipts: readonly BandejaSchemas['Receipt'][] }) {
  if (receipts.length === 0) return <Text size="sm">{texts.noReceipts}</Text>;
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.signature}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map(({ kind, titulo, by, at, verified }) => (
            <tr key={`${kind} ${at} ${by.urn}`}>
              <td>{titulo}</td>
              <td>{by.name}</td>
              <td>
                <At at={at} />
              </td>
              <td>
                <Proof verified={verified} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" mt="xs">
        {texts.receiptsNote}
      </Text>
    </>
  );
}
