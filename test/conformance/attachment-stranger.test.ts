import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SealedAttachment, WireMessage } from '@valija/envelope';
import { castWith } from '../../apps/local/programs.js';
import { find, makePdf, read, sealTo, upload } from '../support/attachments.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let party: TestParty;
let recipient: TestParty;
let stranger: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith(['saf', 'ninez', 'sermig']), only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
  stranger = await TestParty.open(stage.installation, 'sermig');
}, 60_000);
afterAll(() => stage.close());

async function send(): Promise<{ attachment: SealedAttachment; wire: WireMessage }> {
  const attachment = await sealTo(party, ninez, makePdf(200_000));
  await upload(party, attachment);
  const wire = await party.make({ attachments: attachment.digest });
  expect((await party.post(wire)).status).toBe(201);
  return { attachment, wire };
}

describe('a sealed attachment', () => {
  it('is read by who uploaded it and by the recipient of the message that names it, and by nobody else', async () => {
    const { attachment } = await send();
    expect((await read(party, attachment.digest)).bytes.equals(attachment.sealed)).toBe(true);
    expect((await read(recipient, attachment.digest)).bytes.equals(attachment.sealed)).toBe(true);
    expect(await read(stranger, attachment.digest)).toMatchObject({ status: 404, code: 'not-found' });
    expect((await find(stranger, attachment.digest)).status).toBe(404);
  });

  it('is not read by its recipient before a message that names it is accepted', async () => {
    const attachment = await sealTo(party, ninez, makePdf(1_000));
    await upload(party, attachment);
    expect((await read(recipient, attachment.digest)).status).toBe(404);
    await party.post(await party.make({ attachments: attachment.digest, purpose: 'estadistica' }));
    expect((await read(recipient, attachment.digest)).status).toBe(404);
  });

  it('comes in ranges', async () => {
    const { attachment } = await send();
    const { digest, sealed } = attachment;
    const end = sealed.length - 1;
    const asked: [string, number, number][] = [
      ['bytes=0-0', 0, 0],
      ['bytes=70000-200000', 70_000, 200_000],
      [`bytes=${end - 9}-`, end - 9, end],
      ['bytes=-10', end - 9, end],
      [`bytes=10-${sealed.length * 2}`, 10, end],
    ];
    for (const [range, first, last] of asked) {
      const part = await read(recipient, digest, range);
      expect(part).toMatchObject({ status: 206, range: `bytes ${first}-${last}/${sealed.length}` });
      expect(part.bytes.equals(sealed.subarray(first, last + 1))).toBe(true);
    }
    expect(await read(recipient, digest, `bytes=${sealed.length}-`)).toMatchObject({
      status: 416,
      code: 'attachment-range',
      range: `bytes */${sealed.length}`,
    });
    expect((await read(recipient, digest, 'lines=1-2')).status).toBe(200);
  });

  it.each(['delivered', 'refused'] as const)('is erased when its message is %s', async (kind) => {
    const { attachment, wire } = await send();
    await recipient.publishReceipts(await recipient.say('received', wire));
    await until('its reception', async () =>
      (await party.look(idOf(wire)))?.state === 'received' ? true : undefined,
    );
    expect((await read(recipient, attachment.digest)).status).toBe(200);
    const reason = kind === 'refused' ? { code: 'schema-violation' as const } : {};
    await recipient.publishReceipts(await recipient.say(kind, wire, reason));
    await until('its end', async () => ((await party.look(idOf(wire)))?.state === kind ? true : undefined));
    expect((await read(recipient, attachment.digest)).status).toBe(404);
    const left = await stage.rows('gateway', 'SELECT 1 FROM attachment_chunk WHERE digest = $1', [
      attachment.digest,
    ]);
    expect(left).toEqual([]);
  });
});
