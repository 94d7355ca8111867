import { type AccessToken, requestToken, type TokenRequest } from './token-request.js';

/** A token is renewed when this part of its life is over: no call leaves with one that ends on the way. */
const usedPart = 0.9;

/**
 * The access tokens of one client at one server: each is used until shortly before its end, or until the server takes it no longer.
 * Calls that need one at the same time wait for the same.
 */
export class AccessTokens {
  #issued: (AccessToken & { readonly renewAt: number }) | undefined;
  #asking: Promise<string> | undefined;

  /** @param tokenUrl where tokens are to be had; asked before each request for one */
  constructor(
    private readonly tokenUrl: () => Promise<URL>,
    private readonly request: TokenRequest,
  ) {}

  /** Value of the `Authorization` header. @throws ValijaError as {@link requestToken} */
  async authorization(): Promise<string> {
    if (this.#issued && this.request.now() < this.#issued.renewAt) return this.#issued.authorization;
    this.#asking ??= this.ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Called where the server did not take that value: it is not shown again. */
  reject(authorization: string): void {
    // Another call may have renewed it meanwhile: a fresh token is not thrown away for the fault of an old one.
    if (this.#issued?.authorization === authorization) this.#issued = undefined;
  }

  private async ask(): Promise<string> {
    const askedAt = this.request.now();
    const token = await requestToken(await this.tokenUrl(), this.request);
    this.#issued = { ...token, renewAt: askedAt + token.lifeMs * usedPart };
    return token.authorization;
  }
}
