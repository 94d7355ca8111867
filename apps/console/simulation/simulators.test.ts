import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readSimulators, Simulators } from './simulators.js';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Answers as the simulations do, and keeps what it was asked. */
async function simulation(): Promise<{ url: string; asked: string[] }> {
  let fallas: { falla: string }[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${text}`.trim());
      if (request.method === 'DELETE') fallas = [];
      if (request.method === 'POST') fallas = [...fallas, JSON.parse(text)];
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ fallas }));
    });
  }).listen(0, '127.0.0.1');
  open.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe('the simulated agencies', () => {
  it('fail in one way at a time, and are repaired', async () => {
    const { url, asked } = await simulation();
    const simulators = new Simulators({ pdi: url });
    expect(await simulators.set('pdi', 'rechazo-422')).toEqual({ system: 'pdi', faults: ['rechazo-422'] });
    expect(await simulators.set('pdi', 'latencia')).toEqual({ system: 'pdi', faults: ['latencia'] });
    expect(await simulators.list()).toEqual([{ system: 'pdi', faults: ['latencia'] }]);
    expect(await simulators.set('pdi', undefined)).toEqual({ system: 'pdi', faults: [] });
    expect(asked.filter((line) => line.startsWith('POST'))).toEqual([
      'POST /_sim/fallas {"falla":"rechazo-422"}',
      'POST /_sim/fallas {"falla":"latencia","ms":8000}',
    ]);
  });

  it('are shown without their faults where they do not answer', async () => {
    const { url } = await simulation();
    open.splice(0)[0]?.close();
    expect(await new Simulators({ pdi: url }).list()).toEqual([{ system: 'pdi' }]);
    await expect(new Simulators({ pdi: url }).set('pdi', undefined)).rejects.toThrow();
  });

  it('are on this machine: no real agency is steered', () => {
    expect(readSimulators('{"pdi":"http://127.0.0.1:4000"}')).toEqual({ pdi: 'http://127.0.0.1:4000' });
    for (const text of [
      '[]',
      'null',
      '{"pdi":"http://pdi.example"}',
      '{"pdi":3}',
      '{"p/..":"http://127.0.0.1:1"}',
    ])
      expect(() => readSimulators(text)).toThrow();
  });
});
