/** A fault that a person may switch on in a simulated agency; the simulation knows more. */
export const faultNames = ['error-500', 'rechazo-422', 'latencia'] as const;
export type FaultName = (typeof faultNames)[number];

/** How slow an agency answers under the fault `latencia`, in milliseconds. */
const slownessMs = 8_000;
/** Longest wait for a simulated agency, in milliseconds. */
const patienceMs = 2_000;

/** A simulated agency, as the page shows it. */
export interface SimulatedSystem {
  /** Short name of the simulated system: `pdi`. */
  readonly system: string;
  /** Faults that are switched on, by the simulation's names; absent where it does not answer. */
  readonly faults?: readonly string[];
}

/**
 * The simulated agencies of a local start, whose faults a person switches on and off. An installation with real agencies
 * has none.
 *
 * @param urls base URL of each, on this machine, by its short name
 */
export class Simulators {
  constructor(private readonly urls: Readonly<Record<string, string>>) {}

  has(system: string): boolean {
    return Object.hasOwn(this.urls, system);
  }

  list(): Promise<SimulatedSystem[]> {
    return Promise.all(
      Object.keys(this.urls).map(async (system) => {
        const faults = await this.call(system, 'GET').catch(() => undefined);
        return { system, ...(faults ? { faults } : {}) };
      }),
    );
  }

  /** Ends every fault of a system and lets it fail in this way from now on, or in none. @throws Error where it does not answer */
  async set(system: string, fault: FaultName | undefined): Promise<SimulatedSystem> {
    const faults = await this.call(system, 'DELETE');
    if (fault === undefined) return { system, faults };
    const body = { falla: fault, ...(fault === 'latencia' ? { ms: slownessMs } : {}) };
    return { system, faults: await this.call(system, 'POST', body) };
  }

  private async call(system: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<string[]> {
    const response = await fetch(new URL('/_sim/fallas', this.urls[system]), {
      method,
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) throw new Error(`the simulation of ${system} answered ${response.status}`);
    const { fallas } = (await response.json()) as { fallas: readonly { falla: string }[] };
    return fallas.map(({ falla }) => falla);
  }
}

/** Reads a JSON object of base URLs. @throws Error where one is not on this machine: a real agency is never steered */
export function readSimulators(text: string): Readonly<Record<string, string>> {
  const urls = JSON.parse(text) as unknown;
  if (typeof urls !== 'object' || urls === null || Array.isArray(urls)) throw new Error('debe ser un objeto');
  for (const [system, url] of Object.entries(urls)) {
    const isHere = typeof url === 'string' && URL.canParse(url) && new URL(url).hostname === '127.0.0.1';
    if (!isHere || !/^[a-z]{1,32}$/.test(system)) throw new Error('cada sistema es una URL de 127.0.0.1');
  }
  return urls as Record<string, string>;
}
