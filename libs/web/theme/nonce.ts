/**
 * The nonce under which style elements may be added to this page. The server writes a fresh one into each page that it
 * serves; a page served without it, as by a development server, has an empty one.
 *
 * @see CSP Level 3 §7.1
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Hands the nonce to the library that locks the scrolling behind a dialog: it looks for it under this name. */
export function announceNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}
