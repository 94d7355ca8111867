import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busOf, tryToConnect } from '../support/bus.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

let own: TestInstallation;
let other: TestInstallation;
beforeAll(async () => {
  own = await startInstallation({ only: [] });
  other = await startInstallation({ only: [] });
}, 60_000);
afterAll(async () => {
  await own.close();
  await other.close();
});

/** The broker closes instead of opening; the library tells no more. @see AMQP 0-9-1, connection.open, reply code 530 */
const turnedAway = /got <ConnectionClose/;

describe('an endpoint cannot enter another virtual host', () => {
  const bus = () => busOf(own.installation, 'fiscalia');
  const at = (path: string): string => {
    const url = new URL(bus().VALIJA_AMQP_URL);
    url.pathname = path;
    return url.href;
  };

  it('of another installation on the same broker', async () => {
    const url = busOf(other.installation, 'fiscalia').VALIJA_AMQP_URL;
    expect(await tryToConnect(bus())).toBe('connected');
    expect(await tryToConnect(bus(), { url })).toMatch(turnedAway);
  });

  it('not even the broker’s default one', async () => {
    expect(await tryToConnect(bus(), { url: at('/%2F') })).toMatch(turnedAway);
    expect(await tryToConnect(bus(), { url: at('/no-existe') })).toMatch(turnedAway);
  });
});
