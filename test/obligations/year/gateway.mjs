/**
 * A gateway's clocks in a process of their own, which a test may kill at any moment: takes messages in and looks at what is due, again and
 * again, at whatever time it was told last. `YEAR_DATABASE_URL` names the database, `YEAR_PARTIES_FILE` the parties.
 */
import { readFileSync } from 'node:fs';
import { Obligations } from '../../../dist/apps/gateway/obligations/obligations.js';
import { addMessage } from '../../../dist/apps/gateway/store/messages.js';
import { Directory, Register } from '../../../dist/libs/directory/index.js';
import { readRules } from '../../../dist/libs/obligations/index.js';
import { Log } from '../../../dist/libs/runtime/index.js';
import { Database } from '../../../dist/libs/store/index.js';

let now = new Date(0);
let register = Register.empty;
const { parties, at, why } = JSON.parse(readFileSync(process.env.YEAR_PARTIES_FILE, 'utf8'));
for (const party of parties) register = await register.with({ kind: 'party', at, why, revision: 1, party });
const db = new Database(process.env.YEAR_DATABASE_URL, { connectionsMax: 4 });
const obligations = await Obligations.open(db, {
  directory: new Directory({ gateway: parties[0].urn, seq: parties.length, digest: '', register }),
  now: () => now,
  rules: readRules(),
  log: Log.create('year', 'silent'),
});

process.on('message', ({ time, take }) => {
  if (time !== undefined) now = new Date(Math.max(time, now.getTime()));
  if (take !== undefined) void accept(take);
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
for (;;) {
  const looked = now.getTime();
  await obligations.catchUp();
  process.send({ looked });
  await new Promise((resolve) => setTimeout(resolve, now.getTime() > looked ? 0 : 3));
}

async function accept({ envelope, at: takenAt }) {
  const jws = `e30.${Buffer.from(JSON.stringify(envelope)).toString('base64url')}.e30`;
  await db.transaction(async (tx) => {
    const stored = { jws, digest: '', state: 'accepted', takenAt: new Date(takenAt) };
    if (await addMessage(tx, envelope, stored)) await obligations.take(tx, envelope, new Date(takenAt));
  });
  process.send({ accepted: envelope.id });
}
