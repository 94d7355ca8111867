import { readFileSync } from 'node:fs';

/** How a party is reached beside the messages: mailboxes of units and machines of the institution, never of a person. */
export type Channel = 'mail' | 'webhook';

export interface Contact {
  readonly channel: Channel;
  /** An e-mail address, or an https URL. */
  readonly target: string;
}

const partyForm = /^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$/;
/** A mailbox as institutions have them: neither quotes nor comments, so that nothing in it could be read as another header. @see RFC 5321 §4.1.2 */
const mailForm = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*$/;
const targetCharsMax = 500;
/** Most contacts of one party for one channel. */
const contactsMax = 20;

/** Whom of each party to tell by e-mail and by webhook. */
export class Contacts {
  private constructor(private readonly known: ReadonlyMap<string, readonly Contact[]>) {}

  /**
   * @param file JSON: `{ "contacts": { "<party>": { "mail": ["plazos@institucion.cl"], "webhooks": ["https://…"] } } }`; nobody where absent
   * @throws Error that names the place and no value, where the file is not of that form
   */
  static read(file: string | undefined): Contacts {
    return file === undefined ? new Contacts(new Map()) : Contacts.of(JSON.parse(readFileSync(file, 'utf8')));
  }

  /** @throws Error as `read` */
  static of(parsed: unknown): Contacts {
    const { contacts, ...others } = membersOf(parsed, 'the file of contacts');
    refuseOthers(others, 'the file of contacts');
    const known = Object.entries(membersOf(contacts, '«contacts»')).map(
      ([party, listed], at): [string, Contact[]] => {
        const place = `contacts of party ${at}`;
        if (!partyForm.test(party)) throw new Error(`${place}: not the URN of a party`);
        const { mail, webhooks, ...more } = membersOf(listed, place);
        refuseOthers(more, place);
        return [
          party,
          [
            ...targetsOf(mail, `${place}, «mail»`, isMail, 'mail'),
            ...targetsOf(webhooks, `${place}, «webhooks»`, isHttps, 'webhook'),
          ],
        ];
      },
    );
    return new Contacts(new Map(known));
  }

  of(party: string): readonly Contact[] {
    return this.known.get(party) ?? [];
  }

  /** Whether anybody at all is told by a channel. */
  has(channel: Channel): boolean {
    return [...this.known.values()].flat().some((contact) => contact.channel === channel);
  }

  /** Whether somebody is still to be told: contacts change while something waits for them. */
  includes(party: string, { channel, target }: Contact): boolean {
    return this.of(party).some((contact) => contact.channel === channel && contact.target === target);
  }
}

function membersOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place}: not an object`);
  return value as Readonly<Record<string, unknown>>;
}

function refuseOthers(others: object, place: string): void {
  if (Object.keys(others).length > 0) throw new Error(`${place}: a member that is not known`);
}

function targetsOf(
  listed: unknown,
  place: string,
  isTarget: (target: string) => boolean,
  channel: Channel,
): Contact[] {
  if (listed === undefined) return [];
  if (!Array.isArray(listed) || listed.length > contactsMax)
    throw new Error(`${place}: not a list of at most ${contactsMax}`);
  const targets = listed.map((target: unknown, at) => {
    if (typeof target !== 'string' || target.length > targetCharsMax || !isTarget(target))
      throw new Error(`${place}: number ${at} is not one`);
    return target;
  });
  return [...new Set(targets)].map((target) => ({ channel, target }));
}

const isMail = (target: string): boolean => mailForm.test(target);

/** Nothing of ours goes over a line that others read, and no password into a log of addresses. */
function isHttps(target: string): boolean {
  if (!URL.canParse(target)) return false;
  const { protocol, username, password, hash } = new URL(target);
  return protocol === 'https:' && username === '' && password === '' && hash === '';
}
