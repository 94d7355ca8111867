import { randomBytes } from 'node:crypto';
import { castWith, type TrayName } from '../programs.js';
import { example } from './example.js';
import type { Said, Scenario } from './scenario.js';

/** Who is told something under the authorisation. */
const told = {
  caj: 'urn:valija:cl:caj:rm',
  sernameg: 'urn:valija:cl:sernameg:rm',
  ong: 'urn:valija:cl:ong:acogida-ficticia',
};
const endpoints = Object.keys(told) as (keyof typeof told & TrayName)[];

/** An authorisation is given, used and withdrawn: whoever got something under it knows. @see Ley 19.628 modificada por la Ley 21.719 */
export const autorizacionRevocada: Scenario = {
  title:
    'Una víctima revoca su autorización y lo saben las tres instituciones a las que llegó algo al amparo de ella',
  cast: castWith([], ['bandeja-pav', 'bandeja-caj', 'bandeja-sernameg', 'bandeja-ong']),
  says: [
    ...endpoints.flatMap((to): Said[] => [
      { type: 'autorizacion.otorgada', from: 'pav', to, lane: 'normal' },
      { type: 'autorizacion.revocada', from: 'gateway', to, lane: 'urgent' },
    ]),
    { type: 'autorizacion.revocada', from: 'pav', to: 'gateway', lane: 'urgent' },
    {
      type: 'autorizacion.otorgada',
      from: 'pav',
      to: 'caj',
      lane: 'normal',
      refused: 'authorization-revoked',
    },
  ],
  holds: {},
  async play(stage) {
    const pav = stage.tray('pav');
    const now = new Date();
    const authorization = randomBytes(24).toString('base64url');
    const content = example('autorizacion.otorgada-1.0.0-1', {
      referencia: authorization,
      fechaOtorgamiento: now.toISOString(),
      desde: now.toISOString(),
      hasta: new Date(now.getTime() + 180 * 86_400_000).toISOString(),
      instituciones: Object.values(told),
    });
    const grant = (recipient: string, subject?: string) =>
      pav.send({
        type: 'autorizacion.otorgada',
        recipient,
        authorization,
        content,
        ...(subject ? { subject } : {}),
      });
    const { subject } = await grant(told.caj);
    for (const recipient of [told.sernameg, told.ong]) await grant(recipient, subject);
    for (const endpoint of endpoints) await stage.tray(endpoint).arrived('autorizacion.otorgada');
    await pav.send({
      type: 'autorizacion.revocada',
      recipient: 'urn:valija:cl:valija:gateway',
      subject,
      authorization,
      content: {},
    });
    for (const endpoint of endpoints) await stage.tray(endpoint).arrived('autorizacion.revocada');
    const late = await grant(told.caj, subject);
    await pav.refused(late.id);
  },
};
