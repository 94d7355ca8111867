import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { SoapClient, type SoapOperation, type SoapResponse, SoapService } from './index.js';

const wsdl = join(import.meta.dirname, '../../contracts/carabineros.wsdl');
const contract = loadContract('carabineros');
const secret = 'Ficticia Secreta';
const names = 'urn:ejemplo:carabineros:os9:1';
const mensaje = '01920000-0000-7000-8000-000000000001';

const recepcion = {
  nroParte: 'EJEMPLO-1',
  fecRecepcion: '2026-11-20T02:55:00-03:00',
  receptor: { nomUnidad: 'Comisaría <Ficticia> & Cía' },
};
const respuesta = { nroParte: 'EJEMPLO-1', idMensaje: mensaje };

/** The adapter's service; each operation does what the test says. */
async function service(operation: SoapOperation = async () => respuesta, errors: unknown[] = []) {
  return SoapService.open({
    wsdl,
    service: 'AdaptadorOS9',
    contract,
    operations: {
      InformarRecepcion: operation,
      InformarDenuncia: operation,
      InformarCumplimiento: operation,
    },
    onError: (error) => errors.push(error),
  });
}

const client = (send: (xml: string, action: string) => Promise<SoapResponse>) =>
  SoapClient.open({
    wsdl,
    service: 'AdaptadorOS9',
    contract,
    send: ({ xml, action }) => send(xml, action),
  });

const response = (xml: string, status = 200): SoapResponse => ({ status, body: Buffer.from(xml) });

const envelope = (body: string, header = '') =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">${header}<s:Body>${body}</s:Body></s:Envelope>`;

const written = (changes: Record<string, string> = {}, more = '') => {
  const fields = {
    nroParte: 'EJEMPLO-1',
    fecRecepcion: recepcion.fecRecepcion,
    receptor: '<nomUnidad>U</nomUnidad>',
    ...changes,
  };
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
  return envelope(`<InformarRecepcion xmlns="${names}">${inner.join('')}${more}</InformarRecepcion>`);
};

describe('a SOAP service and its client', () => {
  it('carry a body there and an answer back, through what XML must escape', async () => {
    const seen: unknown[] = [];
    const server = await service(async (body) => {
      seen.push(body);
      return respuesta;
    });
    const caller = await client(async (xml, action) => {
      const { status, xml: answer } = await server.answer(xml, action);
      return response(answer, status);
    });
    expect(await caller.call('InformarRecepcion', recepcion)).toEqual({ kind: 'answered', body: respuesta });
    expect(seen).toEqual([recepcion]);
  });

  it('read numbers, truth values, lists and instants as the contract has them', async () => {
    const denuncia = {
      ...recepcion,
      nroVictima: 2,
      delitos: { delito: [{ cod: '411041' }] },
      factores: { factor: ['01'] },
      codCalidad: '1',
      victima: { docIdentidad: { codTipo: '0' }, edad: 12, dirReservada: true },
    };
    const seen: unknown[] = [];
    const server = await service(async (body) => {
      seen.push(body);
      return respuesta;
    });
    const caller = await client(async (xml) => response((await server.answer(xml)).xml));
    await caller.call('InformarDenuncia', denuncia);
    expect(seen).toEqual([denuncia]);
  });

  it('tell a refusal with its code and pointers', async () => {
    const server = await service(() =>
      Promise.reject(new ValijaError('native-code-unknown', secret, { pointers: ['/a/b'] })),
    );
    const caller = await client(async (xml) => {
      const { status, xml: answer } = await server.answer(xml);
      return response(answer, status);
    });
    expect(await caller.call('InformarRecepcion', recepcion)).toMatchObject({
      kind: 'fault',
      code: 'Client',
      problem: { codigo: 'native-code-unknown', punteros: ['/a/b'] },
    });
  });
});

describe('a SOAP service', () => {
  it.each([
    ['no SOAP', '<x/>', 'malformed-xml'],
    ['no XML', secret, 'malformed-xml'],
    [
      'SOAP 1.2',
      written().replace('schemas.xmlsoap.org/soap/envelope/', 'www.w3.org/2003/05/soap-envelope'),
      'malformed-xml',
    ],
    [
      'a document type',
      `<!DOCTYPE s [<!ENTITY e "${secret}">]>${written({ nroParte: '&e;' })}`,
      'malformed-xml',
    ],
    [
      'an operation of another service',
      envelope(`<ConsultarInstruccion xmlns="${names}"/>`),
      'malformed-xml',
    ],
    ['an unknown operation', envelope(`<${'x'.repeat(40)} xmlns="${names}"/>`), 'malformed-xml'],
    [
      'two operations',
      envelope(`<InformarRecepcion xmlns="${names}"/><InformarRecepcion xmlns="${names}"/>`),
      'malformed-xml',
    ],
    ['another namespace', written().replace(names, `${names}:otro`), 'malformed-xml'],
    ['a part in another namespace', written({}, '<receptor xmlns="urn:otro"/>'), 'malformed-xml'],
    ['an attribute', written().replace('<nroParte>', '<nroParte id="1">'), 'malformed-xml'],
    [
      'a nil element',
      written().replace(
        '<nroParte>',
        '<nroParte x:nil="true" xmlns:x="http://www.w3.org/2001/XMLSchema-instance">',
      ),
      'malformed-xml',
    ],
    ['text among elements', written({}, secret), 'malformed-xml'],
    [
      'a header block',
      envelope(
        `<InformarRecepcion xmlns="${names}"/>`,
        `<s:Header><x xmlns="urn:x" s:mustUnderstand="1"/></s:Header>`,
      ),
      'malformed-xml',
    ],
    ['an unknown element', written({}, `<extra>${secret}</extra>`), 'schema-violation'],
    ['an element twice', written({}, '<nroParte>EJEMPLO-1</nroParte>'), 'schema-violation'],
    ['an empty element', written({ nroParte: '' }), 'schema-violation'],
    ['a broken pattern', written({ nroParte: secret }), 'schema-violation'],
    [
      'too long a text',
      written({ receptor: `<nomUnidad>${'u'.repeat(121)}</nomUnidad>` }),
      'schema-violation',
    ],
    ['an instant without offset', written({ fecRecepcion: '2026-11-20T02:55:00' }), 'schema-violation'],
    ['a day that does not exist', written({ fecRecepcion: '2026-02-30T02:55:00Z' }), 'schema-violation'],
  ])('refuses %s, and says no value', async (_what, xml, code) => {
    let called = false;
    const errors: unknown[] = [];
    const server = await service(async () => {
      called = true;
      return respuesta;
    }, errors);
    const { status, xml: answer } = await server.answer(xml);
    expect(status).toBe(500);
    expect(answer).toContain('<faultcode>soap:Client</faultcode>');
    expect(answer).toContain(`<codigo>${code}</codigo>`);
    expect(answer).not.toContain(secret);
    expect({ called, errors }).toEqual({ called: false, errors: [] });
  });

  it('points to what is wrong', async () => {
    const server = await service();
    const { xml } = await server.answer(written({ fecRecepcion: 'ayer', receptor: '<fono>1</fono>' }));
    for (const pointer of ['/fecRecepcion', '/receptor/nomUnidad', '/receptor/fono'])
      expect(xml).toContain(`<puntero>${pointer}</puntero>`);
  });

  it('refuses a SOAPAction that names another operation, and takes none', async () => {
    const server = await service();
    expect((await server.answer(written(), `"${names}:InformarRecepcion"`)).status).toBe(200);
    expect((await server.answer(written(), '""')).status).toBe(200);
    expect((await server.answer(written(), `"${names}:InformarDenuncia"`)).status).toBe(500);
  });

  it.each([
    ['an error', () => Promise.reject(new Error(secret))],
    ['what should be tried again', () => Promise.reject(new ValijaError('service-unavailable', secret))],
    ['an answer outside the contract', async () => ({ otro: secret })],
  ])('tells nothing of %s', async (_what, operation) => {
    const errors: unknown[] = [];
    const { xml } = await (await service(operation, errors)).answer(written());
    expect(xml).toContain('<faultcode>soap:Server</faultcode>');
    expect(xml).not.toContain('detail');
    expect(xml).not.toContain(secret);
    expect(errors).toHaveLength(1);
  });
});

describe('a SOAP client', () => {
  const outcome = async (xml: string, status = 200) =>
    (await client(async () => response(xml, status))).call('InformarRecepcion', recepcion);
  const answer = `<InformarRecepcionRespuesta xmlns="${names}"><nroParte>EJEMPLO-1</nroParte><idMensaje>${mensaje}</idMensaje></InformarRecepcionRespuesta>`;
  const fault = (code: string) =>
    envelope(
      `<s:Fault><faultcode>s:${code}</faultcode><faultstring>x</faultstring><detail><y xmlns="urn:y" a="1">z</y></detail></s:Fault>`,
    );

  it('takes an answer of the contract', async () => {
    expect(await outcome(envelope(answer))).toEqual({ kind: 'answered', body: respuesta });
  });

  it.each([
    ['Client', 500],
    ['Server', 500],
    ['Client.Validation', 400],
    ['MustUnderstand', 200],
  ])('reads the fault %s, whatever its status', async (code, status) => {
    expect(await outcome(fault(code), status)).toMatchObject({ kind: 'fault', code: code.split('.')[0] });
  });

  it.each([
    ['a page', '<html><body>x</body></html>', 502],
    ['JSON', '{"title":"x"}', 500],
    ['nothing', '', 401],
    ['an answer with a status that denies it', envelope(answer), 503],
  ])('says that %s is no SOAP', async (_what, xml, status) => {
    expect(await outcome(xml, status)).toMatchObject({ kind: 'not-soap', response: { status } });
  });

  it.each([
    ['a page', '<html><body>x</body></html>'],
    ['a document type', `<!DOCTYPE s>${envelope(answer)}`],
    ['the answer of another operation', envelope(answer.replaceAll('InformarRecepcion', 'InformarDenuncia'))],
    ['an answer without a part', envelope(answer.replace(/<idMensaje>.*<\/idMensaje>/, ''))],
    ['an answer with more', envelope(answer.replace('</nroParte>', '</nroParte><otro>x</otro>'))],
    ['an empty answer', envelope(`<InformarRecepcionRespuesta xmlns="${names}"/>`)],
    ['an empty body', envelope('')],
  ])('finds %s outside the contract', async (_what, xml) => {
    expect(await outcome(xml)).toEqual({ kind: 'broken' });
  });

  it('sends nothing that the contract does not allow', async () => {
    const caller = await client(() => Promise.reject(new Error('sent')));
    await expect(caller.call('InformarRecepcion', { ...recepcion, nroParte: '' })).rejects.toThrow(
      'outside the contract',
    );
  });
});
