import type { Installation } from '../installation.js';
import { GatewayView, type Traffic } from '../traffic.js';
import { until } from '../until.js';
import { Stage } from './stage.js';

/** A stage from which one also sees what the gateway took since the story began. */
export class WatchedStage extends Stage {
  private constructor(
    installation: Installation,
    private readonly view: GatewayView,
    private readonly before: ReadonlySet<string>,
  ) {
    super(installation);
  }

  static async open(installation: Installation): Promise<WatchedStage> {
    const view = await GatewayView.open(installation);
    const ids = (await view.messages()).map(({ messageId }) => messageId);
    return new WatchedStage(installation, view, new Set(ids));
  }

  close(): Promise<void> {
    return this.view.close();
  }

  /** The messages that the gateway took since the story began. */
  messages(): Promise<Traffic[]> {
    return this.view.messages(this.before);
  }

  /** Waits until each message since the story began has a terminal receipt, and no fewer than `count` were taken. */
  settled(count: number): Promise<Traffic[]> {
    return until(async () => {
      const messages = await this.messages();
      const whole = messages.length >= count && messages.every(isWhole);
      return whole ? messages : undefined;
    }, 'el último recibo');
  }
}

/** Ended, with every receipt: what the gateway refuses at its door gets that one alone. */
const isWhole = ({ end, given }: Traffic): boolean =>
  end !== undefined && (given >= 3 || (end === 'refused' && given === 1));
