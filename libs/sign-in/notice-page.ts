/** A page without a session: one sentence, one way on. No script, and no style but under the nonce. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly way: { readonly to: string; readonly label: string };
  /** Code of `docs/errors.md`, for whoever helps. */
  readonly code?: string;
}

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem }
  h1 { font-size: 1.25rem }
  a { display: inline-block; padding: .6rem 1.2rem; border-radius: .25rem; background: #125a9f; color: #fff; text-decoration: none }
  a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
  small { display: block; margin-top: 2rem }`;

/** HTML of a notice; nothing of it comes from a request. */
export const noticePage = ({ title, text, way, code }: Notice, nonce: string): string => `<!doctype html>
<html lang="es-CL"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Valija</title><style nonce="${nonce}">${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${way.to}">${way.label}</a></p>${code ? `<small>Código: ${code}</small>` : ''}</main></body></html>
`;
