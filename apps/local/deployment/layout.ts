import { endpointOf, type ProcessName, processNames, substitutes } from '../programs.js';

/** Prefix of users, roles and databases, and the virtual host. */
export const installationName = 'valija';

/** The console's role and database, and the common name of its certificate. */
export const consoleRole = `${installationName}-console`;

/** The nodes of the broker: the first alone, or all three. */
export const brokerNodes = ['rabbitmq-1', 'rabbitmq-2', 'rabbitmq-3'] as const;

/** Containers of the one gateway. */
export const gatewayReplicas = ['gateway-1', 'gateway-2'] as const;

/** Who holds a certificate: its folder, its common name, and the names under which it serves. */
export interface Holder {
  /** Below the material, seen in its container as `/run/valija`. */
  readonly folder: string;
  readonly cn: string;
  readonly dnsNames: readonly string[];
}

/** Everything in a container is asked by its probe as `localhost`. */
const serving = (...names: readonly string[]): string[] => [...names, 'localhost'];

/** The processes that speak for an endpoint: one each, its adapter where it has one. */
export const endpointProcesses: readonly { readonly name: ProcessName; readonly endpoint: string }[] =
  processNames.flatMap((name) => {
    const endpoint = endpointOf(name);
    const isInstead = substitutes.some(([, tray]) => tray === name);
    return endpoint === undefined || isInstead ? [] : [{ name, endpoint }];
  });

/** All who hold a certificate of the installation. */
export const holders: readonly Holder[] = [
  ...brokerNodes.map((node) => ({ folder: node, cn: node, dnsNames: serving(node, 'rabbitmq') })),
  { folder: 'postgres', cn: 'postgres-server', dnsNames: serving('postgres') },
  // The operator: the common name is the role that makes roles and databases.
  { folder: 'operator', cn: 'postgres', dnsNames: [] },
  ...endpointProcesses.map(({ name, endpoint }) => ({
    folder: name,
    cn: `${installationName}-${endpoint}`,
    dnsNames: name === 'gateway' ? serving(name, ...gatewayReplicas) : serving(name),
  })),
  { folder: 'console', cn: consoleRole, dnsNames: serving('console') },
];
