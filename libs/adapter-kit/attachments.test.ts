import { describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, toPublicJwk } from '@valija/envelope';
import { projectRegistry } from '@valija/messages';
import { type Adjunto, makeAttachment, namedIn, requireSameAttachments } from './attachments.js';

const adjunto = (digest: string): Adjunto => ({
  documento: 'INFORME_MITP',
  tipo: 'application/pdf',
  digest: digest.padEnd(43, '0'),
  bytes: 100,
});
const content = { nota: 'ficticia', papeles: [{ adjunto: adjunto('a') }, { adjunto: adjunto('b') }] };
const [a, b, c] = ['a', 'b', 'c'].map((name) => adjunto(name).digest) as [string, string, string];

function refusalOf(work: () => unknown): { code?: string; pointers?: readonly string[] } | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    const { code, pointers } = error as { code: string; pointers: readonly string[] };
    return { code, pointers };
  }
}

describe('the documents that a content names', () => {
  it('are found wherever they are, with a pointer', () => {
    expect([...namedIn(content).values()]).toEqual([
      { digest: a, type: 'application/pdf', bytes: 100, pointer: '/papeles/0/adjunto' },
      { digest: b, type: 'application/pdf', bytes: 100, pointer: '/papeles/1/adjunto' },
    ]);
    expect(namedIn(null).size).toBe(0);
  });

  it('are found in every schema: whatever has a `digest` there is an `adjunto`', () => {
    const registry = projectRegistry();
    const withDigest = registry.dataschemas.flatMap((dataschema) =>
      [...(registry.fieldClassesOf(dataschema)?.keys() ?? [])].filter((field) => field.endsWith('/digest')),
    );
    expect(withDigest.length).toBeGreaterThan(3);
    expect(withDigest.filter((field) => !/\/(adjunto|informe)\/digest$/.test(field))).toEqual([]);
  });

  it('are those that belong to its message, all and no other', () => {
    expect(refusalOf(() => requireSameAttachments(content, [b, a]))).toBeUndefined();
    expect(refusalOf(() => requireSameAttachments({}, []))).toBeUndefined();
    expect(refusalOf(() => requireSameAttachments(content, [a]))).toEqual({
      code: 'attachment-unnamed',
      pointers: ['/papeles/1/adjunto'],
    });
    expect(refusalOf(() => requireSameAttachments(content, [a, b, c]))).toEqual({
      code: 'attachment-unnamed',
      pointers: [],
    });
  });

  it('are sixteen at most', () => {
    const digests = Array.from({ length: 17 }, (_, at) => adjunto(`x${at}-`).digest);
    const papeles = digests.map((digest) => ({ adjunto: { ...adjunto('a'), digest } }));
    expect(
      refusalOf(() => requireSameAttachments({ papeles: papeles.slice(1) }, digests.slice(1))),
    ).toBeUndefined();
    expect(refusalOf(() => requireSameAttachments({ papeles }, digests))).toMatchObject({
      code: 'attachment-too-large',
    });
  });
});

describe('a document that an adapter attaches', () => {
  const pdf = Buffer.from('%PDF-1.7 ficticio');

  it('is named as it is, whatever somebody says', async () => {
    const key = await importKey(toPublicJwk(await generatePrivateJwk('seal')));
    const parties = { source: 'urn:valija:cl:minpublico:uravit-13', recipient: 'urn:valija:cl:pav:rm' };
    const { adjunto: named, sealed } = await makeAttachment(pdf, { documento: 'INFORME_MITP' }, key, parties);
    expect(named).toMatchObject({ documento: 'INFORME_MITP', tipo: 'application/pdf', bytes: pdf.length });
    expect(sealed.length).toBeGreaterThan(64 * 1024);
    const claim = { documento: 'INFORME_MITP', tipo: 'image/png' };
    await expect(makeAttachment(pdf, claim, key, parties)).rejects.toMatchObject({ code: 'attachment-type' });
    const disguised = Buffer.from('\x7fELF informe.pdf', 'latin1');
    await expect(
      makeAttachment(disguised, { documento: 'INFORME_MITP', tipo: 'application/pdf' }, key, parties),
    ).rejects.toMatchObject({ code: 'attachment-type' });
  });
});
