import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Publisher } from '@valija/bus';
import { Pki } from '../../apps/local/pki.js';
import { busOf, closeConnections, tlsOfTheRun, userOf } from '../support/bus.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
beforeAll(async () => {
  stage = await startInstallation({ only: [] });
}, 60_000);
afterAll(() => stage.close());

it('a process connects with the certificate that lies on disk at that moment, without a restart', async () => {
  const bus = busOf(stage.installation, 'fiscalia');
  const cn = userOf(bus, 'fiscalia');
  const name = bus.VALIJA_TLS_CERT_FILE.replace(/\.pem$/, '');
  const pki = await Pki.open(tlsOfTheRun().pkiDir);
  const errors: unknown[] = [];
  const publisher = new Publisher(bus, {
    onUp: () => undefined,
    onDown: (error) => error && errors.push(error),
  });
  publisher.start();
  const up = (is: boolean): Promise<true> =>
    until(`the connection ${is ? 'made' : 'lost'}`, async () => (publisher.isUp === is ? true : undefined));
  try {
    await up(true);
    await pki.issue(name, {
      cn,
      notBefore: new Date(Date.now() - 120_000),
      notAfter: new Date(Date.now() - 60_000),
    });
    // What is open stays open: only a new connection shows a certificate.
    expect(publisher.isUp).toBe(true);
    await closeConnections(cn);
    await up(false);
    await until('the complaint', async () => errors.find((error) => String(error).includes('venció')));
    expect(publisher.isUp).toBe(false);
    await pki.issue(name, { cn });
    await up(true);
  } finally {
    await publisher.stop();
  }
});
