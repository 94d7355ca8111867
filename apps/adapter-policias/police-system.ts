import type { Orden } from './translation/papers.js';
import type { Police } from './translation/police.js';

/** The system of one police, behind its own interface. */
export abstract class PoliceSystem {
  abstract readonly police: Police;
  /** Whether it has an order that a message brought. @throws ValijaError as `register` */
  abstract isRegistered(idMensaje: string): Promise<boolean>;
  /**
   * Registers an order.
   * @throws ValijaError `native-unavailable` (tried again), `native-refused`, `native-contract-broken` (parked)
   */
  abstract register(orden: Orden): Promise<void>;
}
