import type { Context } from './context.js';
import { choosePassphrase } from './passphrase.js';
import { makePersonKey } from './person-key.js';

export interface MakeKeyArgs {
  readonly archivo: string;
  readonly claveArchivo: string | undefined;
}

/** Makes a key that others pin: the root of a party, or an administrator's. Its public half is what they pin. */
export async function makeKey(
  { output, terminal }: Context,
  { archivo, claveArchivo }: MakeKeyArgs,
  pinnedAs: { readonly where: 'parties' | 'administrators'; readonly name: string },
): Promise<void> {
  const jwk = await makePersonKey(archivo, await choosePassphrase(terminal, claveArchivo));
  const pin = { [pinnedAs.where]: { [pinnedAs.name]: jwk } };
  output.show({
    data: { file: archivo, kid: jwk.kid, pin },
    lines: [
      `La llave privada está en ${archivo}, y sólo su clave la abre: guárdela fuera de línea, con una copia en otro lugar.`,
      `Huella: ${jwk.kid}`,
      'Lo que cada participante agrega a su archivo de anclas, después de comparar la huella por otra vía:',
      JSON.stringify(pin, null, 2),
    ],
  });
}
