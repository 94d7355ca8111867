import type { IdentityClient } from '@valija/demonstration';

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 30rem; margin: 10vh auto; padding: 0 1.5rem }
  h1 { font-size: 1.25rem }
  button { display: block; width: 100%; margin: .5rem 0; padding: .75rem 1rem; font: inherit; text-align: left; cursor: pointer }
  small { display: block; opacity: .8 }`;

/** Whoever is at this machine chooses who to be: nobody of them exists, and what they see is fictitious. */
export const choicePage = (action: string, { profile, persons }: IdentityClient): string => `<!doctype html>
<html lang="es-CL"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entrar · demostración</title><style>${style}</style></head>
<body><main><h1>¿Quién entra?</h1>
<p>${profile === 'claveunica' ? 'Imitación de ClaveÚnica para demostraciones' : 'Proveedor de identidad de demostración'}: estas personas son ficticias y no tienen contraseña.</p>
<form method="post" action="${action}">
${persons.map(({ sub, name, does }) => `<button name="persona" value="${sub}">${name}<small>${does}</small></button>`).join('\n')}
</form></main></body></html>
`;
