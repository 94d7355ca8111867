import { describe, expect, it } from '@jest/globals';
import { Contacts } from './contacts.js';

const party = 'urn:valija:cl:ficticia:una';
const of = (listed: unknown) => Contacts.of({ contacts: { [party]: listed } });

describe('the contacts of a party', () => {
  it('are its mailboxes and its machines, each once', () => {
    const contacts = of({
      mail: ['plazos@ficticia.cl', 'plazos@ficticia.cl'],
      webhooks: ['https://avisos.ficticia.cl/valija?unidad=1'],
    });
    expect(contacts.of(party)).toEqual([
      { channel: 'mail', target: 'plazos@ficticia.cl' },
      { channel: 'webhook', target: 'https://avisos.ficticia.cl/valija?unidad=1' },
    ]);
    expect(contacts.of('urn:valija:cl:ficticia:otra')).toEqual([]);
    expect(contacts.has('mail')).toBe(true);
    expect(contacts.includes(party, { channel: 'mail', target: 'otra@ficticia.cl' })).toBe(false);
  });

  it('may be nobody', () => {
    expect(Contacts.read(undefined).of(party)).toEqual([]);
    expect(of({ webhooks: [] }).has('webhook')).toBe(false);
  });

  it.each([
    ['a line break, which would begin another header', 'plazos@ficticia.cl\r\nBcc: otra@ficticia.cl'],
    ['two addresses', 'plazos@ficticia.cl, otra@ficticia.cl'],
    ['a name', 'Unidad Ficticia <plazos@ficticia.cl>'],
    ['no domain', 'plazos'],
    ['501 characters', `plazos@${'a'.repeat(60)}.${'b'.repeat(434)}`],
  ])('are refused with %s', (_, mail) => {
    expect(() => of({ mail: [mail] })).toThrow('contacts of party 0, «mail»: number 0 is not one');
  });

  it.each([
    'http://ficticia.cl/',
    'https://user@ficticia.cl/',
    'https://:clave@ficticia.cl/',
    'https://ficticia.cl/#x',
    'ficticia.cl',
  ])('are refused with a webhook that is not https alone: %s', (url) =>
    expect(() => of({ webhooks: [url] })).toThrow('«webhooks»: number 0 is not one'),
  );

  it.each([
    ['a party that is none', { contacts: { ficticia: {} } }],
    ['a member that is not known', { contacts: { [party]: { correos: [] } } }],
    ['no list', { contacts: { [party]: { mail: 'plazos@ficticia.cl' } } }],
    ['too many', { contacts: { [party]: { mail: Array(21).fill('plazos@ficticia.cl') } } }],
    ['another member beside', { contacts: {}, otros: {} }],
    ['no contacts', {}],
    ['a list', []],
  ])('are refused with %s, and no value is told', (_, parsed) => {
    expect(() => Contacts.of(parsed)).toThrow(/^(contacts of party 0|the file of contacts|«contacts»)/);
    expect(() => Contacts.of(parsed)).not.toThrow(/ficticia\.cl/);
  });
});
