import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Faults of the calls that a system is sent. */
const callFaults = [
  'latencia',
  'error-500',
  'no-autorizado-401',
  'demasiadas-429',
  'rechazo-422',
  'corte-despues-del-trabajo',
] as const;

/** Faults of what a system says by itself; each simulation asks for them where it says it. */
const speechFaults = [
  'evento-duplicado',
  'eventos-desordenados',
  'evento-de-caso-desconocido',
  'estado-fuera-de-contrato',
] as const;

/** Faults of how a system works: it forgets an idempotency key that it was given. */
const workFaults = ['llave-olvidada'] as const;

export const faultNames = [...callFaults, ...speechFaults, ...workFaults] as const;
export type FaultName = (typeof faultNames)[number];

/** A fault that is switched on. */
export interface Fault {
  readonly falla: FaultName;
  /** How many times it will still show; absent: until it is switched off. */
  readonly veces?: number;
  /** Delay of `latencia` and Retry-After of `demasiadas-429`, in milliseconds. */
  readonly ms: number;
  /** Only calls whose path begins with it are met; absent: all. */
  readonly ruta?: string;
}

const msMax = 60_000;
const vecesMax = 1_000_000;
const msDefault = 1_000;

/** Reads a fault as `POST /_sim/fallas` takes it, or says which field will not do. */
export function readFault(body: unknown): Fault | { readonly pointer: string } {
  const { falla, veces, ms = msDefault, ruta } = (body ?? {}) as Record<string, unknown>;
  const name = faultNames.find((known) => known === falla);
  if (!name) return { pointer: '/falla' };
  if (veces !== undefined && !isIntegerWithin(veces, 1, vecesMax)) return { pointer: '/veces' };
  if (!isIntegerWithin(ms, 0, msMax)) return { pointer: '/ms' };
  if (ruta !== undefined && (typeof ruta !== 'string' || !ruta.startsWith('/'))) return { pointer: '/ruta' };
  return {
    falla: name,
    ms,
    ...(veces === undefined ? {} : { veces }),
    ...(ruta === undefined ? {} : { ruta }),
  };
}

const isIntegerWithin = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

/** The faults of one simulated system, switched on and off while it runs; each name at most once. */
export class Faults {
  readonly #on = new Map<FaultName, Fault>();

  switchOn(fault: Fault): void {
    this.#on.set(fault.falla, fault);
  }

  clear(): void {
    this.#on.clear();
  }

  list(): Fault[] {
    return [...this.#on.values()];
  }

  /** Whether the fault shows now; it then shows one time less. */
  takes(falla: FaultName): boolean {
    return this.take(falla, undefined) !== undefined;
  }

  /** The fault if it shows in a call of that path, one time less left of it. */
  take(falla: FaultName, path: string | undefined): Fault | undefined {
    const fault = this.#on.get(falla);
    if (!fault) return undefined;
    if (fault.ruta !== undefined && path !== undefined && !path.startsWith(fault.ruta)) return undefined;
    if (fault.veces !== undefined) {
      if (fault.veces === 1) this.#on.delete(falla);
      else this.#on.set(falla, { ...fault, veces: fault.veces - 1 });
    }
    return fault;
  }
}

/** What a faulty call is answered with. */
export interface FaultAnswers {
  readonly refuse: (reply: FastifyReply, status: number) => FastifyReply;
  /** Called where a call is not authorised any more: what was issued is void. */
  readonly revoke: () => void;
  /** Calls that no fault meets. */
  readonly isExempt: (request: FastifyRequest) => boolean;
  /** Calls that do no work; default: those that GET. */
  readonly onlyLooks?: (request: FastifyRequest) => boolean;
}

/** Lets the faults meet the calls of the contract: all but the last before any work is done. */
export function meetCalls(server: FastifyInstance, faults: Faults, answers: FaultAnswers): void {
  const { onlyLooks = ({ method }) => method === 'GET' } = answers;
  const stopping = new AbortController();
  server.addHook('onClose', async () => stopping.abort());

  server.addHook('onRequest', async (request, reply) => {
    if (answers.isExempt(request)) return;
    const path = request.url;
    const slow = faults.take('latencia', path);
    if (slow) await sleep(slow.ms, undefined, { signal: stopping.signal }).catch(() => undefined);
    if (faults.take('error-500', path)) return answers.refuse(reply, 500);
    if (faults.take('no-autorizado-401', path)) {
      answers.revoke();
      return answers.refuse(reply, 401);
    }
    if (faults.take('rechazo-422', path)) return answers.refuse(reply, 422);
    const tooMany = faults.take('demasiadas-429', path);
    if (!tooMany) return;
    reply.header('retry-after', String(Math.ceil(tooMany.ms / 1_000)));
    return answers.refuse(reply, 429);
  });

  server.addHook('onSend', async (request, reply, payload) => {
    const worked = !onlyLooks(request) && reply.statusCode < 300 && !answers.isExempt(request);
    if (worked && faults.take('corte-despues-del-trabajo', request.url)) request.raw.socket.destroy();
    return payload;
  });
}
