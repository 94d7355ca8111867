import type { Installation } from '../../apps/local/installation.js';
import { type Answer, readAnswer } from './answer.js';

/** SAF as a test plays it: it says to adapter-fiscalia whatever the test wants. */
export class Saf {
  constructor(private readonly installation: Installation) {}

  emit(document: unknown, token?: string): Promise<Answer> {
    return this.emitRaw(JSON.stringify(document), { token });
  }

  async emitRaw(
    body: string,
    {
      token = this.installation.nativeToken('saf'),
      mediaType = 'application/json',
    }: { token?: string | undefined; mediaType?: string } = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.installation.url('adapter-fiscalia')}/saf/derivaciones`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': mediaType },
      body,
    });
    return readAnswer('saf', 'emitirDerivacion', response);
  }
}
