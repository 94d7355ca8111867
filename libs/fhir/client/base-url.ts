/** Whether credentials may go there: over TLS, or without leaving the machine. */
export const isProtected = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && (/^127(\.\d+){3}$/.test(hostname) || ['localhost', '[::1]'].includes(hostname)));

/**
 * Reads an address to which credentials go.
 * @throws Error in words for whoever configures it, where it is none, is neither https nor local, or carries a user, query or fragment
 */
export function readEndpoint(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !isProtected(url)) throw new Error(`${name} debe ser una dirección https, o local`);
  if (url.username || url.password || url.search || url.hash)
    throw new Error(`${name} no puede llevar usuario, consulta ni fragmento`);
  return url;
}

/** The address of one FHIR server. Nothing that carries our credentials goes anywhere but below it. */
export class BaseUrl {
  /** Without a slash at its end. */
  readonly href: string;
  private readonly root: URL;

  /** @throws Error as {@link readEndpoint} */
  constructor(text: string) {
    const url = readEndpoint(text, 'La dirección del servidor FHIR');
    this.href = url.href.replace(/\/+$/, '');
    this.root = new URL(`${this.href}/`);
  }

  /** What an address means here; undefined for everything that is not the server itself or below it. */
  below(address: string): URL | undefined {
    if (!URL.canParse(address, this.root.href)) return undefined;
    const url = new URL(address, this.root);
    const { pathname } = url;
    const inside = `${pathname}/`.startsWith(this.root.pathname);
    // An encoded slash may become a slash, and with `..` lead out, in what stands before the server.
    const plain = !/%2f|%5c/i.test(pathname) && !url.username && !url.password;
    return url.origin === this.root.origin && inside && plain ? url : undefined;
  }

  /** The path of an address below this one, without slashes around it; undefined as `below`. */
  pathOf(address: string): string | undefined {
    return this.below(address)?.pathname.slice(this.root.pathname.length).replace(/\/+$/, '');
  }
}
