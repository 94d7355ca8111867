/** What a browser does of signing in, without a browser: cookies by host, redirects one by one. */
export class CookieBrowser {
  private readonly cookies = new Map<string, Map<string, string>>();

  /** A request with the cookies of its host; redirects are not followed. */
  async fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...(cookie ? { cookie } : {}),
      ...(init.headers as Record<string, string> | undefined),
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** As `fetch`, following redirects; the body of those is passed over. @returns the last answer, and where it came from */
  async open(url: string | URL, init: RequestInit = {}): Promise<{ response: Response; url: URL }> {
    let [at, request] = [new URL(url), init];
    for (let hops = 0; hops < 12; hops++) {
      const response = await this.fetch(at, request);
      const location = response.headers.get('location');
      if (!location || response.status < 300 || response.status >= 400) return { response, url: at };
      await response.body?.cancel();
      [at, request] = [new URL(location, at), {}];
    }
    throw new Error('too many redirects');
  }

  cookiesOf(url: string): ReadonlyMap<string, string> {
    return this.cookies.get(new URL(url).host) ?? new Map();
  }

  forget(url: string, name: string): void {
    this.cookies.get(new URL(url).host)?.delete(name);
  }
}
