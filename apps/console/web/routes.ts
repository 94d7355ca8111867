import { framed } from '@valija/web';
import { Frame } from './frame.js';
import { frame } from './texts/index.js';

/** Every page of the console: each is a folder with a `page.tsx` that exports `Component`, loaded when it is opened. */
export const routes = framed(Frame, { ...frame.notFound, to: '/ahora' }, [
  { index: true, lazy: () => import('./ahora/page.js') },
  { path: 'ahora', lazy: () => import('./ahora/page.js') },
  { path: 'fallas', lazy: () => import('./fallas/page.js') },
  { path: 'fallas/:key', lazy: () => import('./fallas/page.js') },
  { path: 'reenvios/:id', lazy: () => import('./reenvios/page.js') },
  { path: 'mensajes', lazy: () => import('./mensajes/page.js') },
  { path: 'mensajes/:id', lazy: () => import('./mensajes/mensaje.js') },
  { path: 'hilos/:id', lazy: () => import('./hilos/page.js') },
  { path: 'plazos', lazy: () => import('./plazos/page.js') },
  { path: 'partes', lazy: () => import('./partes/page.js') },
  { path: 'partes/:endpoint', lazy: () => import('./partes/parte.js') },
  { path: 'acuerdos', lazy: () => import('./acuerdos/page.js') },
  { path: 'firmas', lazy: () => import('./firmas/page.js') },
  { path: 'alertas', lazy: () => import('./alertas/page.js') },
  { path: 'auditoria', lazy: () => import('./auditoria/page.js') },
  { path: 'simulacion', lazy: () => import('./simulacion/page.js') },
  { path: 'codigos/:code', lazy: () => import('./codigos/page.js') },
]);
