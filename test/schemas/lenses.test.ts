import { describe, expect, it } from '@jest/globals';
import type { DerivacionSolicitada } from '@valija/messages';
import { validateContent, versionsOf } from '@valija/messages';
import fc from 'fast-check';
import { convertContent, lenses } from '../../libs/messages/lenses/convert.js';
import { converted, type Lens } from '../../libs/messages/lenses/lens.js';
import { arbitraryOf } from './arbitrary.js';
import { dataschemas, schemaOf } from './catalogue.js';

const newestOf = (type: string, line: string) =>
  versionsOf(type, dataschemas).find((id) => id.includes(`:${line}.`)) ?? '';

const conversions = lenses.map(({ type, older, newer }) => {
  const [from, to] = [newestOf(type, older), newestOf(type, newer)];
  return {
    type,
    from,
    to,
    olds: arbitraryOf(schemaOf(from), schemaOf),
    news: arbitraryOf(schemaOf(to), schemaOf),
  };
});

describe.each(conversions)('$from and $to', ({ from, to, olds, news }) => {
  it('lifts every old content to a valid new one', () => {
    fc.assert(
      fc.property(olds, (old) => {
        const lifted = convertContent(old, from, to);
        expect(lifted.ok && validateContent(to, lifted.content)).toEqual({ ok: true });
      }),
    );
  });

  it('keeps an old content as it is, there and back', () => {
    fc.assert(
      fc.property(olds, (old) => {
        const lifted = convertContent(old, from, to);
        expect(lifted.ok && convertContent(lifted.content, to, from)).toEqual(converted(old));
      }),
    );
  });

  it('lowers a new content to a valid old one, or names what the old one has no words for', () => {
    fc.assert(
      fc.property(news, (content) => {
        const lowered = convertContent(content, to, from);
        if (lowered.ok) expect(validateContent(from, lowered.content)).toEqual({ ok: true });
        else expect(lowered.pointers.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives back of a new content what both know: lowering it again changes nothing', () => {
    fc.assert(
      fc.property(news, (content) => {
        const lowered = convertContent(content, to, from);
        if (!lowered.ok) return;
        const again = convertContent(lowered.content, from, to);
        expect(again.ok && convertContent(again.content, to, from)).toEqual(lowered);
      }),
    );
  });
});

describe('derivacion.solicitada between 1 and 2', () => {
  const v1 = 'urn:valija:schema:derivacion.solicitada:1.0.0';
  const v2 = 'urn:valija:schema:derivacion.solicitada:2.0.0';
  const [old] = schemaOf(v1).examples as { causa: object }[];
  const [recent, service] = schemaOf(v2).examples as DerivacionSolicitada[];

  it.each([
    ['CP_361', { regimen: 'VIGENTE', codigo: 'CP_361' }],
    ['CP_365', { regimen: 'HISTORICO', codigo: 'CP_365' }],
    ['CP_366_TER', { regimen: 'HISTORICO', codigo: 'CP_366_TER' }],
    ['CP_366_QUINQUIES', { regimen: 'HISTORICO', codigo: 'CP_366_QUINQUIES', sucesor: 'CP_367_QUATER' }],
    ['CP_374_BIS', { regimen: 'HISTORICO', codigo: 'CP_374_BIS', sucesor: 'CP_367_QUATER' }],
    ['CP_390_INC_2', { regimen: 'HISTORICO', codigo: 'CP_390_INC_2', sucesor: 'CP_390_BIS' }],
  ])('%s stays the code of old facts, beside its successor', (codigo, delito) => {
    const content = { ...old, causa: { delitos: [{ codigo }] } };
    expect(convertContent(content, v1, v2)).toMatchObject({
      ok: true,
      content: { causa: { delitos: [delito] } },
    });
  });

  it('keeps a round trip of a new content whole where the successor is the known one', () => {
    const lowered = convertContent(recent, v2, v1);
    expect(lowered.ok && convertContent(lowered.content, v1, v2)).toEqual(converted(recent));
  });

  it('cannot say a service of the Protocolo Intersectorial in version 1', () => {
    expect(convertContent(service, v2, v1)).toEqual({ ok: false, pointers: ['/prestacion/tipo'] });
  });
});

describe.each(['por-vencer', 'vencido'])('plazo.%s between 1 and 2', (name) => {
  const v1 = `urn:valija:schema:plazo.${name}:1.0.0`;
  const v2 = `urn:valija:schema:plazo.${name}:2.0.0`;
  const [old] = schemaOf(v1).examples as object[];

  it('is one term among several', () => {
    expect(convertContent(old, v1, v2)).toEqual(converted({ plazos: [old] }));
  });

  it('cannot say two terms in version 1, nor title, period and moment of one', () => {
    expect(convertContent({ plazos: [old, old] }, v2, v1)).toEqual({ ok: false, pointers: ['/plazos'] });
    const said = { ...old, titulo: 'Ejemplo', periodo: 2, momento: '2026-11-25T00:00:00Z' };
    const pointers = ['/plazos/0/titulo', '/plazos/0/periodo', '/plazos/0/momento'];
    expect(convertContent({ plazos: [said] }, v2, v1)).toEqual({ ok: false, pointers });
  });
});

describe('convertContent', () => {
  const id = (version: string) => `urn:valija:schema:a.b:${version}`;
  const step = (older: string, newer: string): Lens => ({
    type: 'a.b',
    older,
    newer,
    lift: (content: string) => converted(`${content}>${newer}`),
    lower: (content: string) => converted(`${content}>${older}`),
  });
  const chain = [step('0.9', '1'), step('1', '2'), step('2', '10')];

  it('goes through every line between, in either direction', () => {
    expect(convertContent('x', id('0.9.3'), id('10.0.0'), chain)).toEqual(converted('x>1>2>10'));
    expect(convertContent('x', id('10.0.0'), id('1.0.0'), chain)).toEqual(converted('x>2>1'));
  });

  it('leaves a content as it is within a line', () => {
    expect(convertContent('x', id('2.0.0'), id('2.3.1'), chain)).toEqual(converted('x'));
  });

  it('refuses where no lens leads on', () => {
    expect(convertContent('x', id('2.0.0'), id('11.0.0'), chain)).toEqual({ ok: false, pointers: [''] });
    expect(convertContent('x', id('0.8.0'), id('1.0.0'), chain)).toEqual({ ok: false, pointers: [''] });
  });

  it('never turns one type into another', () => {
    expect(() => convertContent('x', id('1.0.0'), 'urn:valija:schema:a.c:1.0.0', chain)).toThrow(RangeError);
  });
});
