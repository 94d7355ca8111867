import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BandejaSchemas } from '@valija/contracts';
import { CookieBrowser } from '../support/cookie-browser.js';
import { choose } from '../support/signed-in.js';
import { type AccessStage, startTrays } from './stage.js';

let stage: AccessStage;
beforeAll(async () => {
  stage = await startTrays(['bandeja-sermig', 'bandeja-pav']);
});
afterAll(() => stage?.close());

const deskOf = async (ask: (path: string) => Promise<Response>) =>
  (await (await ask('/v1/desk')).json()) as BandejaSchemas['Desk'];

describe('signing in at a tray', () => {
  it('leads back to the page that was wanted, with the units and roles of the person', async () => {
    const browser = new CookieBrowser();
    const url = stage.installation.url('bandeja-pav');
    const { response, url: end } = await choose(browser, url, 'pav-tramitacion', '/en-espera');
    expect([response.status, end.pathname]).toEqual([200, '/en-espera']);
    const { ask } = await stage.signIn('bandeja-pav', 'pav-tramitacion', browser);
    expect(await deskOf(ask)).toMatchObject({
      institution: { urn: 'urn:valija:cl:pav:rm' },
      person: { name: 'Teresa Tramitación (ficticia)' },
      units: [{ id: 'institucion', roles: ['lectura', 'tramitacion'] }],
    });
  });

  it('takes RUN and names of ClaveÚnica, and shows the RUN to nobody', async () => {
    const { ask, session } = await stage.signIn('bandeja-sermig', 'sermig-jefatura');
    expect(session.person).toEqual({ id: '22222222-2', name: 'Javier Jefatura (ficticio)' });
    const desk = await deskOf(ask);
    expect(desk.units).toEqual([
      {
        id: 'residencia',
        name: 'Residencia humanitaria',
        roles: ['lectura', 'tramitacion', 'jefatura'],
      },
    ]);
    expect(JSON.stringify(desk)).not.toContain('22222222');
  });

  it('is refused to a person without a role', async () => {
    const url = stage.installation.url('bandeja-sermig');
    const { response } = await choose(new CookieBrowser(), url, 'sermig-sin-rol');
    expect(response.status).toBe(403);
  });

  it('is refused to a person of another institution', async () => {
    const url = stage.installation.url('bandeja-sermig');
    const { response } = await choose(new CookieBrowser(), url, 'pav-jefatura');
    expect(response.status).toBe(400);
  });

  it('leaves programs of the institution their token, with every unit and role', async () => {
    const desk = await deskOf((path) => stage.asProgram('bandeja-sermig', path));
    expect(desk.units.map(({ id, roles }) => [id, roles.length])).toEqual([
      ['residencia', 3],
      ['general', 3],
    ]);
    expect((await stage.asProgram('bandeja-sermig', '/api/session')).status).toBe(401);
  });

  it.each(['/v1/desk', '/v1/messages', '/v1/summary', '/v1/drafts', '/api/session'])(
    'shows nothing to who has neither: %s',
    async (path) => {
      const response = await fetch(`${stage.installation.url('bandeja-sermig')}${path}`);
      expect(response.status).toBe(401);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );
});
