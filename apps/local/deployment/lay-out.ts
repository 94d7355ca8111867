import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brokerDefinitions } from '@valija/bus';
import { makeConsoleKeys } from '../console-keys.js';
import { consoleRoles, rolesByName, rolesEverywhere, trayRoles } from '../demonstration/sign-in.js';
import { oneUnit } from '../demonstration/units.js';
import { makeHealthCentres } from '../health-centres.js';
import { makeMaterial } from '../material.js';
import { newToken, writeOfficials } from '../officials/credentials.js';
import { sealPersons } from '../persons.js';
import { Pki } from '../pki.js';
import { hasClient, hasOfficials, type ProcessName, partnersOf, programs, systems } from '../programs.js';
import { ServiceFolders } from './folder.js';
import { brokerNodes, endpointProcesses, holders, installationName } from './layout.js';

/**
 * Makes, below a folder, what each container of a deployment is given, and nothing of what it is not.
 *
 * | folder | whose |
 * |---|---|
 * | `private` | nobody's here: the authority's key, the first copy of all, and the passphrase of the next |
 * | `persons` | the operator's: sealed keys of the administrators and of the parties' roots |
 * | `secrets` | what opens the keys of each endpoint, apart from the keys |
 * | every other | of the service of that name |
 *
 * @returns certificates issued, and files that were not there before
 */
export async function layOut(root: string): Promise<{ readonly renewed: number; readonly made: number }> {
  mkdirSync(root, { recursive: true });
  // Whoever made the folder, nobody else passes through it; the engine does.
  chmodSync(root, 0o700);
  const folders = new ServiceFolders(root);
  const found = await foundOnce(join(root, 'private'));
  layOutEndpoints(folders, found);
  layOutOperator(folders, found);
  await layOutConsole(folders, found);
  layOutBroker(folders);
  layOutSystems(folders);
  folders.keep('secrets/postgres', () => newToken());
  await certify(folders, found);
  return { renewed: holders.length, made: folders.made };
}

/** Keys and directory, the first time. Beside their place and then moved there at once: never a half of them. */
async function foundOnce(dir: string): Promise<string> {
  if (existsSync(dir)) return dir;
  const fresh = `${dir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const endpoints = endpointProcesses.map(({ endpoint }) => endpoint);
  const { founders } = await makeMaterial({ dir: fresh, endpoints });
  chmodSync(fresh, 0o700);
  await sealPersons(join(fresh, 'persons'), join(fresh, 'passphrase'), founders);
  renameSync(fresh, dir);
  return dir;
}

function layOutEndpoints(folders: ServiceFolders, found: string): void {
  for (const { name, endpoint } of endpointProcesses) {
    folders.keepCopy(`secrets/${endpoint}`, join(found, 'keys', `${endpoint}.secret`));
    folders.keepCopy(`${name}/keys.jwe`, join(found, 'keys', `${endpoint}.jwe`));
    folders.keepCopy(`${name}/directory.json`, join(found, 'directory.json'));
    folders.keepCopy(`${name}/pins.json`, join(found, 'pins.json'));
    if (hasOfficials(name) && !existsSync(folders.path(name, 'clients.json')))
      folders.keepCopy(`${name}/clients.json`, writeOfficials(found, name).clientsFile);
    if (programs[name].app === 'bandeja') layOutTray(folders, name);
  }
}

/** Units and roles of an institution as it begins, and its secret at the identity provider, for the institution to change. */
function layOutTray(folders: ServiceFolders, name: ProcessName): void {
  folders.keep(`${name}/oidc-client-secret`, () => newToken());
  folders.keep(`${name}/roles.json`, () => JSON.stringify(rolesEverywhere(trayRoles), undefined, 2));
  folders.keep(`${name}/units.json`, () => JSON.stringify(oneUnit, undefined, 2));
}

/**
 * The console's key as a client of the operator's, which the gateway is told of; who has which role; and its secret at the
 * identity provider, for the operator to tell there or to put another in its place.
 */
async function layOutConsole(folders: ServiceFolders, found: string): Promise<void> {
  if (!existsSync(join(found, 'console'))) {
    await makeConsoleKeys(join(found, 'console.new'));
    renameSync(join(found, 'console.new'), join(found, 'console'));
  }
  const keys = join(found, 'console', 'keys');
  folders.keepCopy('console/keys.jwe', join(keys, 'console.jwe'));
  folders.keepCopy('secrets/console', join(keys, 'console.secret'));
  folders.keepCopy('gateway/ops-clients.json', join(keys, 'ops-clients.json'));
  folders.keep('console/oidc-client-secret', () => newToken());
  folders.keep('console/roles.json', () => JSON.stringify(rolesByName(consoleRoles), undefined, 2));
}

/** Where the operator works from: the persons' keys are sealed, and the passphrase stays behind. */
function layOutOperator(folders: ServiceFolders, found: string): void {
  folders.keepCopy('operator/pins.json', join(found, 'pins.json'));
  for (const file of readdirSync(join(found, 'persons')))
    folders.keepCopy(`persons/${file}`, join(found, 'persons', file));
}

function layOutBroker(folders: ServiceFolders): void {
  const endpoints = endpointProcesses.map(({ endpoint }) => endpoint);
  const definitions = JSON.stringify(brokerDefinitions(installationName, endpoints), undefined, 2);
  const isNew = !existsSync(folders.path(brokerNodes[0], 'home', '.erlang.cookie'));
  const cookie = randomBytes(32).toString('base64url');
  for (const node of brokerNodes) {
    folders.put(`${node}/definitions.json`, definitions);
    if (isNew) folders.keep(`${node}/home/.erlang.cookie`, () => cookie);
  }
}

/** What adapters and the simulated systems behind them must know of each other. */
function layOutSystems(folders: ServiceFolders): void {
  for (const system of systems) {
    const { simulator, adapter } = partnersOf(system);
    const secrets = hasClient(system) ? ['native-token', 'client-secret'] : ['native-token'];
    for (const secret of secrets) {
      if (existsSync(folders.path(adapter, secret)) && existsSync(folders.path(simulator, secret))) continue;
      const token = newToken();
      for (const name of [adapter, simulator]) folders.put(`${name}/${secret}`, token);
    }
  }
  const { adapter } = partnersOf('hospital');
  if (existsSync(folders.path(adapter, 'health-centres.json'))) return;
  const fresh = folders.path(`${adapter}.new`);
  makeHealthCentres(fresh, addressOf);
  for (const file of ['health-client.json', 'health-centres.json'])
    folders.keepCopy(`${adapter}/${file}`, join(fresh, 'keys', file));
  rmSync(fresh, { recursive: true });
}

/** Where a service serves within the deployment. */
const addressOf = (name: ProcessName): string =>
  name.startsWith('sim-') ? `http://${name}:8080` : `https://${name}:8443`;

async function certify(folders: ServiceFolders, found: string): Promise<void> {
  const pki = await Pki.open(join(found, 'pki'));
  const authority = readFileSync(pki.caFile, 'utf8');
  const fresh = join(found, 'tls.new');
  for (const { folder, cn, dnsNames } of holders) {
    const issued = await pki.issue(join(fresh, folder), { cn, dnsNames, ips: ['127.0.0.1'] });
    folders.put(`${folder}/ca.pem`, authority);
    folders.put(`${folder}/tls.key.pem`, readFileSync(issued.keyFile, 'utf8'));
    folders.put(`${folder}/tls.pem`, readFileSync(issued.certFile, 'utf8'));
  }
  for (const system of systems) folders.put(`${partnersOf(system).simulator}/ca.pem`, authority);
  rmSync(fresh, { recursive: true });
}
