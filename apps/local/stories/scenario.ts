import type { Cast, System } from '../programs.js';
import type { Stage } from './stage.js';

/** A message that a story must bring about. */
export interface Said {
  /** For example `denuncia.recibida`. */
  readonly type: string;
  /** Endpoints. */
  readonly from: string;
  readonly to: string;
  readonly lane: 'normal' | 'urgent';
  /** Code of its refusal, where it must be refused; absent: delivered. */
  readonly refused?: string;
}

/** A story of the Protocolo from the first native call to the last, played by the simulated systems with fictitious persons. */
export interface Scenario {
  /** What happens, in a line of Spanish. */
  readonly title: string;
  /** Which processes it needs. */
  readonly cast: Cast;
  /** Every message of it, in no order. */
  readonly says: readonly Said[];
  /** Classes of the effects that each system must hold in the end, each as often as it stands here, in no order. */
  readonly holds: Readonly<Partial<Record<System, readonly string[]>>>;
  /** Lets the systems say and decide what the story asks for, and waits until the last of them knows. */
  readonly play: (stage: Stage) => Promise<void>;
}
