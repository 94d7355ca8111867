import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@redocly/openapi-core';
import { checkoutDir } from '../../apps/local/checkout.js';
import { brokerImage, databaseImage } from '../../apps/local/containers.js';
import {
  brokerNodes,
  endpointProcesses,
  gatewayReplicas,
  holders,
  installationName,
} from '../../apps/local/deployment/layout.js';
import { foundingParties } from '../../apps/local/founding.js';
import { endpointOf, processNames, programs, substitutes } from '../../apps/local/programs.js';

interface Service {
  readonly image: string;
  readonly profiles?: readonly string[];
  readonly command?: readonly string[];
  readonly user?: string;
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly pids_limit?: number;
  readonly logging?: { readonly options?: Readonly<Record<string, string>> };
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly secrets?: readonly { readonly source: string; readonly target: string }[];
  readonly networks?: readonly string[] | Readonly<Record<string, object>>;
  readonly network_mode?: string;
  readonly ports?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
}

const read = (name: string): string => readFileSync(join(checkoutDir, name), 'utf8');
const compose = parseYaml(read('docker-compose.yml')) as Compose;
const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
};
const networksOf = ({ networks = [] }: Service): string[] =>
  Array.isArray(networks) ? [...networks] : Object.keys(networks);
/** Where the material of the services lies on the machine of the engine. */
const material = `\${VALIJA_MATERIAL:-./var/material}`;
/** One-shot programs: they end, and nobody asks how they are. */
const oneShots = ['material', 'databases', 'cli'];
/** The services of a process: the gateway has two. */
const servicesOf = (process: string): readonly string[] =>
  process === 'gateway' ? gatewayReplicas : [process];

/** A deployment has an identity provider of its own, and not that of demonstrations; and of two that may speak for an endpoint the adapter. */
const deployed = processNames.filter(
  (name) => name !== 'identity' && !substitutes.some(([, tray]) => tray === name),
);

describe('docker-compose.yml', () => {
  describe.each(services)('%s', (name, { environment = {}, ...each }) => {
    it('has no more rights than it needs', () => {
      expect(each).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
      expect(each.privileged).toBeUndefined();
      expect({ user: each.user, cap_add: each.cap_add }).toEqual(
        // It gives files to the account that reads them.
        name === 'material' ? { user: '0:0', cap_add: ['CHOWN'] } : { user: '999:999', cap_add: undefined },
      );
    });

    it('has limits of memory, processors, processes and logs', () => {
      expect(each.mem_limit).toMatch(/^\d+[mg]$/);
      expect(each.cpus).toBeGreaterThan(0);
      expect(each.pids_limit).toBeGreaterThan(0);
      expect(each.logging?.options).toEqual({ 'max-size': '10m', 'max-file': '3' });
    });

    it('is asked how it is, and started again when it ends', () => {
      if (oneShots.includes(name)) return expect(each.restart).toBe('no');
      expect(each.restart).toBe('unless-stopped');
      expect(each.healthcheck?.disable).toBeUndefined();
      // In exec form: there need be no shell.
      expect(each.healthcheck?.test?.[0]).toBe('CMD');
    });

    it('has no secret in its environment', () => {
      for (const [variable, value] of Object.entries(environment)) {
        if (/TOKEN|SECRET|PASS|COOKIE|PRIVATE/.test(variable)) expect(variable).toMatch(/_FILE$/);
        // A password in a URL.
        expect(String(value)).not.toMatch(/\/\/[^/@]*:[^/@]+@/);
      }
    });

    it('sees of the material its own folder, and cannot change it', () => {
      const mounted = (each.volumes ?? []).filter((volume) => volume.includes('VALIJA_MATERIAL'));
      if (name === 'material') return expect(mounted).toHaveLength(1);
      if (name === 'cli')
        return expect(mounted).toEqual([
          `${material}/operator:/run/valija:ro`,
          `${material}/persons:/personas:ro`,
        ]);
      const own = gatewayReplicas.some((replica) => replica === name)
        ? 'gateway'
        : name === 'databases'
          ? 'operator'
          : name;
      expect(mounted).toEqual([`${material}/${own}:/run/valija:ro`]);
    });

    it('is reached from this machine alone, unless somebody says otherwise', () => {
      for (const port of each.ports ?? []) expect(port).toMatch(/^\$\{VALIJA_BIND:-127\.0\.0\.1\}:\d+:\d+$/);
    });

    it('is on networks that exist, and only where it is reached from outside on one that is not closed', () => {
      if (each.network_mode) return expect(each.network_mode).toBe('none');
      const open = networksOf(each).filter((network) => compose.networks[network]?.internal !== true);
      expect(open).toEqual(each.ports ? ['outside'] : []);
      for (const network of networksOf(each)) expect(Object.keys(compose.networks)).toContain(network);
    });
  });

  it('has a service for every process of Valija, with its program, name and party', () => {
    const parties = new Map(foundingParties().parties.map(({ endpoint, urn }) => [endpoint, urn]));
    for (const process of deployed)
      for (const name of servicesOf(process)) {
        const program = programs[process];
        const { command, environment = {} } = service(name);
        expect(command).toEqual([`${program.app}/main.js`]);
        if ('system' in program) expect(environment.VALIJA_SIM_SYSTEM).toBe(program.system);
        if (!('endpoint' in program)) continue;
        expect(environment).toMatchObject(program.environment ?? {});
        if (process === 'gateway') continue;
        expect(environment).toMatchObject({
          VALIJA_ENDPOINT: program.endpoint,
          VALIJA_PARTY: parties.get(program.endpoint),
        });
      }
    const known = [...deployed.flatMap(servicesOf), ...brokerNodes, ...oneShots, 'postgres'];
    expect(Object.keys(compose.services).toSorted()).toEqual(known.toSorted());
  });

  it('gives each tray a page where an identity provider is named, and to each its own address and name there', () => {
    const trays = deployed.filter((name) => programs[name].app === 'bandeja');
    expect(trays.length).toBeGreaterThan(5);
    for (const name of trays) {
      const { environment = {}, ports = [] } = service(name);
      const [, port] = /:(\d+):8443$/.exec(ports[0] ?? '') ?? [];
      expect(environment).toMatchObject({
        VALIJA_OIDC_ISSUER: `\${VALIJA_TRAY_OIDC_ISSUER:-}`,
        VALIJA_OIDC_CLIENT_ID: name,
        VALIJA_OIDC_CLIENT_SECRET_FILE: '/run/valija/oidc-client-secret',
        VALIJA_ROLES_FILE: '/run/valija/roles.json',
        VALIJA_UNITS_FILE: '/run/valija/units.json',
      });
      expect(environment.VALIJA_PUBLIC_URL).toMatch(
        new RegExp(`^\\$\\{VALIJA_\\w+_PUBLIC_URL:-https://localhost:${port}\\}$`),
      );
    }
  });

  it('lets an endpoint into its own database, by the certificate of its folder and over TLS', () => {
    for (const { name, endpoint } of endpointProcesses)
      for (const each of servicesOf(name)) {
        const url = new URL(service(each).environment?.VALIJA_DATABASE_URL ?? '');
        const role = `${installationName}-${endpoint}`;
        expect([url.username, url.password, url.pathname]).toEqual([role, '', `/${role}`]);
        expect(Object.fromEntries(url.searchParams)).toEqual({
          sslmode: 'verify-full',
          sslrootcert: '/run/valija/ca.pem',
          sslcert: '/run/valija/tls.pem',
          sslkey: '/run/valija/tls.key.pem',
        });
        expect(holders.find(({ folder }) => folder === name)?.cn).toBe(role);
      }
  });

  it('gives each endpoint the secret of its own keys, and no other', () => {
    for (const { name, endpoint } of endpointProcesses)
      for (const each of servicesOf(name))
        expect(service(each).secrets).toEqual([{ source: endpoint, target: 'keys' }]);
    expect(service('console').secrets).toEqual([{ source: 'console', target: 'keys' }]);
    for (const [name, { file }] of Object.entries(compose.secrets))
      expect(file).toBe(`${material}/secrets/${name}`);
  });

  it('lets no two endpoints meet', () => {
    const carriers = new Set([...brokerNodes, ...gatewayReplicas, 'postgres', 'databases', 'cli']);
    for (const network of Object.keys(compose.networks).filter((each) => each !== 'outside')) {
      const met = services.filter(
        ([name, each]) => networksOf(each).includes(network) && !carriers.has(name),
      );
      const endpoints = met.filter(([name]) =>
        processNames.some((known) => known === name && endpointOf(known)),
      );
      expect({ network, endpoints: endpoints.length }).toEqual({
        network,
        endpoints: endpoints.length > 0 ? 1 : 0,
      });
      // A simulated system meets its adapter, and neither broker nor database.
      if (met.some(([name]) => name.startsWith('sim-')))
        expect(
          services.filter(([name, each]) => networksOf(each).includes(network) && carriers.has(name)),
        ).toEqual([]);
    }
  });

  it('reaches broker and gateways over TLS only', () => {
    for (const { name } of endpointProcesses)
      for (const each of servicesOf(name))
        expect(service(each).environment).toMatchObject({
          VALIJA_AMQP_URL: `amqps://rabbitmq:5671/${installationName}`,
          VALIJA_GATEWAY_URL: 'https://gateway:8443',
        });
    expect(read('docker-compose.yml')).not.toMatch(/VALIJA_HTTP_TLS|amqp:\/\//);
    expect(read('deploy/rabbitmq/rabbitmq.conf')).toMatch(/^listeners\.tcp = none$/m);
    expect(read('deploy/postgres/pg_hba.conf')).not.toMatch(/^host(nossl)?\s/m);
  });

  it('starts the simulated systems and the further nodes only when asked', () => {
    const profiles = services.map(([name, each]) => [name, each.profiles?.join()] as const);
    for (const [name, profile] of profiles)
      expect([name, profile]).toEqual([
        name,
        name.startsWith('sim-')
          ? 'demo'
          : ['rabbitmq-2', 'rabbitmq-3'].includes(name)
            ? 'cluster'
            : ['material', 'cli', 'console'].includes(name)
              ? name
              : undefined,
      ]);
  });

  it('runs the broker and the database that the tests run on, where those come from containers', () => {
    expect(service('rabbitmq-1').image).toBe(`\${VALIJA_BROKER_IMAGE:-${brokerImage}}`);
    expect(service('postgres').image).toBe(`\${VALIJA_DATABASE_IMAGE:-${databaseImage}}`);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const lastStage = lines.slice(lines.findIndex((line) => line.endsWith(' AS program')));

  it('takes its base by a pinned version, the Node that the project is tested on', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
    const image = `node:${devDependencies.node}-bookworm-slim`;
    expect(lines).toContain(`ARG NODE_IMAGE=${image}`);
    expect(read('docker-compose.yml').match(/NODE_IMAGE:-[^}]+/g)).toEqual(
      Array.from({ length: 2 }, () => `NODE_IMAGE:-${image}`),
    );
    for (const line of lines.filter((each) => each.startsWith('FROM ')))
      expect(line).toMatch(/^FROM (\$\{NODE_IMAGE\}|source|program)( AS \w+)?$/);
  });

  it('runs as nobody who owns the files, is asked how it is, and needs no shell', () => {
    // What is made after it would be the account's own.
    const user = lastStage.indexOf('USER 999:999');
    expect(user).toBeGreaterThan(lastStage.findLastIndex((line) => /^(WORKDIR|COPY .*\/dist)/.test(line)));
    expect(lastStage.filter((line) => line.startsWith('RUN'))).toEqual([]);
    for (const line of lastStage.filter((each) => /^(CMD|ENTRYPOINT)/.test(each)))
      expect(line).toMatch(/^\w+ \[".+"\]$/);
    expect(lastStage.some((line) => /^HEALTHCHECK .* CMD \["node", "health\/main\.js"\]$/.test(line))).toBe(
      true,
    );
    expect(lastStage.some((line) => line.startsWith('COPY --chown'))).toBe(false);
  });

  it('holds no dependency that only development needs, and no credential of a registry', () => {
    expect(lines.filter((line) => line.includes('npm ci')).toSorted()).toEqual([
      'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --ignore-scripts',
      'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --omit=dev --ignore-scripts',
    ]);
    expect(read('Dockerfile')).not.toMatch(/^(ENV|ARG) .*(TOKEN|SECRET|PASS)/m);
  });

  it('is made of what is named, and everything else stays outside', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored.filter((line) => line !== '' && !line.startsWith('#'))[0]).toBe('*');
    for (const kind of ['**/*.pem', '**/*.key', '**/*.secret', '**/.env*']) expect(ignored).toContain(kind);
  });
});
