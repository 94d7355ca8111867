import { CookieBrowser } from './cookie-browser.js';

/** What `/api/session` tells. */
export interface SessionAnswer {
  readonly person: { readonly id: string; readonly name: string };
  readonly roles: readonly string[];
  readonly csrf: string;
  readonly idleUntil: string;
  readonly until: string;
}

/** A person in a browser, signed in. */
export interface SignedInBrowser {
  readonly browser: CookieBrowser;
  readonly session: SessionAnswer;
  /** A request of a page of ours. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

/**
 * Goes to a server with pages and chooses a person at the identity provider of demonstrations.
 * @param person by the name of the demonstration: `sermig-lectura`
 * @param wanted the page that was asked for
 * @returns where that ends
 */
export async function choose(browser: CookieBrowser, url: string, person: string, wanted = '/') {
  const { url: choice, response } = await browser.open(
    `${url}/entrar?${new URLSearchParams({ volver: wanted })}`,
  );
  await response.body?.cancel();
  return browser.open(choice, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ persona: person }).toString(),
  });
}

/** As `choose`, and opens the session of the page. */
export async function signIn(
  url: string,
  person: string,
  browser = new CookieBrowser(),
): Promise<SignedInBrowser> {
  await choose(browser, url, person);
  const session = (await (await browser.fetch(`${url}/api/session`)).json()) as SessionAnswer;
  return {
    browser,
    session,
    ask: (path, init = {}) =>
      browser.fetch(`${url}${path}`, {
        ...init,
        headers: { 'valija-csrf': session.csrf, ...(init.headers as Record<string, string> | undefined) },
      }),
  };
}
