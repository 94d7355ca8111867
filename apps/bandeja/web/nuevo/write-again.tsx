import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { BandejaSchemas } from '../api.js';
import { draftTexts } from '../texts/borradores.js';
import { paths } from '../texts/paths.js';

const derivacion = 'derivacion.solicitada';

/** Where a new message begins with what an earlier one says of the same person. */
export const pathOfAgain = (type: string, earlier: string): string =>
  `${paths.nuevoDe(type)}?${new URLSearchParams({ desde: earlier })}`;

/**
 * After a rejection a derivación goes to another institution, promptly; and of one person several prestaciones may be asked for.
 * @see Protocolo B §5.7.2
 */
export function WriteAgain({
  message: { id, type, direction, answers },
}: {
  readonly message: Pick<BandejaSchemas['MessageSummary'], 'id' | 'type' | 'direction' | 'answers'>;
}) {
  const { another, elsewhere, residence } = draftTexts.sent;
  if (type === 'derivacion.rechazada' && direction === 'received' && answers)
    return (
      <Button component={Link} to={pathOfAgain(derivacion, answers)}>
        {elsewhere}
      </Button>
    );
  if (type === derivacion && direction === 'sent')
    return (
      <>
        <Button component={Link} to={pathOfAgain(derivacion, id)} variant="default">
          {another}
        </Button>
        <Button component={Link} to={pathOfAgain('residencia.solicitada', id)} variant="default">
          {residence}
        </Button>
      </>
    );
  return null;
}
