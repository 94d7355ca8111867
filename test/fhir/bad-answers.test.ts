import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type Answer, bundle, failureOf, run, runParam, say, setStage, task } from './stage.js';

const html = `<html><body>No se pudo buscar ${run}</body></html>`;
const mebibyte = 1024 * 1024;

describe('an answer that is not FHIR', () => {
  it.each([
    [503, 'native-unavailable', 'HTTP 503'],
    [200, 'native-contract-broken', 'answer is not FHIR JSON'],
    [201, 'native-contract-broken', 'answer is not FHIR JSON'],
    [404, 'native-refused', 'HTTP 404'],
  ])('is told by its code alone: HTML with %p', async (status, code, message) => {
    const { server } = await setStage({ answers: [say(status, html, { 'content-type': 'text/html' })] });
    expect(await failureOf(server.search('Task', runParam), ['<html', 'buscar'])).toEqual({ code, message });
  });

  it.each(['text/plain', 'application/xml', 'application/fhir+xml', 'application/jsonp', ''])(
    'is not read where it says that it is %j',
    async (type) => {
      const { server } = await setStage({ answers: [say(200, task('a'), { 'content-type': type })] });
      expect(await failureOf(server.read('Task', 'a'))).toEqual({
        code: 'native-contract-broken',
        message: 'answer is not FHIR JSON',
      });
    },
  );

  it.each([
    'application/json',
    'application/fhir+json; charset=utf-8',
    'Application/FHIR+JSON;fhirVersion=4.0',
  ])('is taken where it says that it is %j', async (type) => {
    const { server } = await setStage({ answers: [say(200, task('a'), { 'content-type': type })] });
    expect(await server.read('Task', 'a')).toEqual(task('a'));
  });

  it.each([
    ['is cut off', JSON.stringify(task('a')).slice(0, -5)],
    ['is no JSON', `{"id": ${run}`],
    ['is not in UTF-8', Buffer.from(JSON.stringify(task('a', '1', { description: 'ñ' })), 'latin1')],
    ['is no object', '"Task"'],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['has no type', '{"id":"a"}'],
    ['has no id', '{"resourceType":"Task"}'],
    ['is empty', ''],
  ])('breaks the contract where it %s', async (_, body) => {
    const { server } = await setStage({ answers: [say(200, body)] });
    expect(await failureOf(server.read('Task', 'a'))).toMatchObject({ code: 'native-contract-broken' });
  });

  it.each([
    ['no Bundle', { resourceType: 'Task', id: 'a' }],
    ['another Bundle', { resourceType: 'Bundle', type: 'collection' }],
    ['entries that are none', { resourceType: 'Bundle', type: 'searchset', entry: [null] }],
    ['entries that are no list', { resourceType: 'Bundle', type: 'searchset', entry: { length: 1 } }],
    ['entries without a resource', { resourceType: 'Bundle', type: 'searchset', entry: [{}] }],
    ['links that are no list', { resourceType: 'Bundle', type: 'searchset', link: 'next' }],
    [
      'a next link without an address',
      { resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'next', url: {} }] },
    ],
  ])('breaks the contract of a search by %s', async (_, body) => {
    const { server } = await setStage({ answers: [say(200, body), say(404)] });
    expect(await failureOf(server.search('Task', {}))).toMatchObject({
      code: expect.stringMatching(/^native-(contract-broken|refused)$/),
    });
  });
});

describe('an OperationOutcome', () => {
  it('gives its codes and not a word of its texts', async () => {
    const issue = [
      {
        severity: 'error',
        code: 'business-rule',
        diagnostics: `RUN ${run} ya existe`,
        details: { text: run },
      },
      { severity: 'error', code: 'duplicate', expression: [`Patient.where(identifier='${run}')`] },
      { severity: 'error', code: 'duplicate' },
      { severity: 'error', code: run },
    ];
    const { server } = await setStage({ answers: [say(422, { resourceType: 'OperationOutcome', issue })] });
    expect(await failureOf(server.create(task('a')), ['existe', 'Patient'])).toEqual({
      code: 'native-refused',
      message: 'HTTP 422 (business-rule, duplicate)',
    });
  });

  it.each([
    ['too large', JSON.stringify({ issue: [{ code: 'duplicate', text: 'x'.repeat(mebibyte) }] })],
    ['cut off', '{"issue":[{"code":"duplicate"'],
    ['of another shape', '{"issue":{"code":"duplicate"}}'],
    ['null', 'null'],
  ])('that is %s changes nothing', async (_, body) => {
    const { server } = await setStage({ answers: [say(422, body)] });
    expect(await failureOf(server.create(task('a')))).toEqual({
      code: 'native-refused',
      message: 'HTTP 422',
    });
  });
});

describe('an answer without an end', () => {
  it.each([
    ['in plain', undefined],
    ['with a length', 50 * mebibyte],
  ])('is given up at its limit, %s: 50 MiB cost a few', async (_, length) => {
    let sent = 0;
    let closed = false;
    const flood: Answer = (_call, response) => {
      const part = Buffer.alloc(64 * 1024, 'a');
      response.writeHead(200, {
        'content-type': 'application/fhir+json',
        ...(length ? { 'content-length': length } : {}),
      });
      response.on('close', () => {
        closed = true;
      });
      const write = () => {
        while (!closed && sent < 50 * mebibyte) {
          sent += part.length;
          if (!response.write(part)) {
            response.once('drain', write);
            return;
          }
        }
        response.end();
      };
      write();
    };
    const { server } = await setStage({ answers: [flood] });
    const held = () => process.memoryUsage().arrayBuffers;
    const before = held();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, held() - before);
    }, 1);
    const failure = await failureOf(server.read('Task', 'a'));
    clearInterval(watch);
    expect(failure).toEqual({ code: 'native-contract-broken', message: 'answer is too large' });
    // What lies in the sockets' buffers comes on top of the five.
    expect(sent).toBeLessThan(20 * mebibyte);
    expect(most).toBeLessThan(30 * mebibyte);
  });

  it('is measured as it unfolds, not as it travels', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * mebibyte, ' '));
    expect(bomb.length).toBeLessThan(mebibyte);
    const { server } = await setStage({ answers: [say(200, bomb, { 'content-encoding': 'gzip' })] });
    expect(await failureOf(server.read('Task', 'a'))).toMatchObject({ message: 'answer is too large' });
  });

  it('may be as large as five mebibytes', async () => {
    const large = task('a', '1', { description: 'x'.repeat(5 * mebibyte - 1_000) });
    const { server } = await setStage({ answers: [say(200, large)] });
    expect(await server.read('Task', 'a')).toEqual(large);
  });
});

describe('a call', () => {
  const silence: Answer = () => undefined;
  const drip: Answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/fhir+json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  };
  const breakOff: Answer = (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/fhir+json', 'content-length': '10' })
      .write('{', () => response.destroy());

  it.each([
    ['nothing comes', silence],
    ['the body drips', drip],
  ])('ends by itself where %s', async (_, answer) => {
    const { server } = await setStage({ answers: [answer], config: { timeoutMs: 300 } });
    const startedAt = performance.now();
    expect(await failureOf(server.read('Task', 'a'))).toEqual({
      code: 'native-unavailable',
      message: 'TimeoutError',
    });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('costs no more than its time where no token comes', async () => {
    for (const token of [silence, drip]) {
      const { server } = await setStage({ answers: [silence], tokens: [token], config: { timeoutMs: 300 } });
      const startedAt = performance.now();
      expect(await failureOf(server.read('Task', 'a'))).toMatchObject({ code: 'native-unavailable' });
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    }
  });

  it('is tried again later where the connection breaks off or there is none', async () => {
    const { server } = await setStage({ answers: [breakOff] });
    expect(await failureOf(server.read('Task', 'a'))).toMatchObject({ code: 'native-unavailable' });
    const { server: away } = await setStage({ answers: [], config: { baseUrl: 'http://127.0.0.1:1/fhir' } });
    expect(await failureOf(away.search('Task', runParam))).toMatchObject({ code: 'native-unavailable' });
  });

  it('that fails spoils no other', async () => {
    const { server } = await setStage({
      answers: [say(200, html, { 'content-type': 'text/html' }), say(200, bundle('searchset', [task('a')]))],
    });
    expect(await failureOf(server.search('Task', {}))).toMatchObject({ code: 'native-contract-broken' });
    expect(await server.search('Task', {})).toEqual([task('a')]);
  });
});
