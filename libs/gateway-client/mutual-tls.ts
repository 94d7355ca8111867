import { statSync } from 'node:fs';
import { readTls, type TlsConfig } from '@valija/runtime';
import type { Agent } from 'undici';

/** Connections with our client certificate. Its files are looked at before each request: a renewed one counts without a restart. */
export class MutualTls {
  #current: { readonly version: string; readonly agent: Promise<Agent> } | undefined;

  constructor(private readonly config: TlsConfig) {}

  /** What tells the present certificate from an earlier one: a token is bound to the one with which it was asked for. */
  get version(): string {
    const { VALIJA_TLS_CERT_FILE: cert, VALIJA_TLS_KEY_FILE: key, VALIJA_TLS_CA_FILE: ca } = this.config;
    return [cert, key, ca]
      .map((file) => statSync(file, { throwIfNoEntry: false }))
      .map((stats) => `${stats?.mtimeMs}-${stats?.ino}-${stats?.size}`)
      .join();
  }

  /**
   * As `fetch`, over these connections. Redirections are not followed: nothing of ours goes where it was not sent.
   * @throws ValijaError `certificate-unusable`; TypeError and DOMException as `fetch`
   */
  async fetch(url: URL | string, init: RequestInit & { readonly signal: AbortSignal }): Promise<Response> {
    // Loaded with the first request: most endpoints never make one.
    const { fetch } = await import('undici');
    const dispatcher = await this.agent();
    const made = { ...init, redirect: 'error', dispatcher } as Parameters<typeof fetch>[1];
    return (await fetch(url, made)) as unknown as Response;
  }

  async close(): Promise<void> {
    await (await this.#current?.agent)?.close();
  }

  private agent(): Promise<Agent> {
    const { version } = this;
    if (this.#current?.version === version) return this.#current.agent;
    const tls = readTls(this.config);
    // What is still on its way over the earlier connections comes to its end.
    const earlier = this.#current?.agent;
    void earlier?.then((agent) => agent.close());
    const agent = import('undici').then(({ Agent }) => new Agent({ connect: tls }));
    this.#current = { version, agent };
    return agent;
  }
}
