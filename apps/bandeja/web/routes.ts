import { framed } from '@valija/web';
import { Frame } from './frame.js';
import { frame } from './texts/frame.js';
import { paths } from './texts/paths.js';

/** Every page of the tray: each is a folder with files that export `Component`, loaded when it is opened. */
export const routes = framed(Frame, { ...frame.notFound, to: paths.porHacer }, [
  { index: true, lazy: () => import('./por-hacer/page.js') },
  { path: 'por-hacer', lazy: () => import('./por-hacer/page.js') },
  { path: 'en-espera', lazy: () => import('./en-espera/page.js') },
  { path: 'resueltas', lazy: () => import('./resueltas/page.js') },
  { path: 'buscar', lazy: () => import('./buscar/page.js') },
  { path: 'mensajes/:id', lazy: () => import('./mensajes/page.js') },
  { path: 'mensajes/:id/responder/:type', lazy: () => import('./responder/page.js') },
  { path: 'mensajes/:id/corregir', lazy: () => import('./responder/corregir.js') },
  { path: 'hilos/:id', lazy: () => import('./hilos/page.js') },
  { path: 'nuevo', lazy: () => import('./nuevo/page.js') },
  { path: 'nuevo/:type', lazy: () => import('./nuevo/tipo.js') },
  { path: 'borradores', lazy: () => import('./borradores/page.js') },
  { path: 'borradores/:id', lazy: () => import('./borradores/borrador.js') },
  { path: 'residencias', lazy: () => import('./residencias/page.js') },
  { path: 'residencias/:id', lazy: () => import('./residencias/residencia.js') },
  { path: 'vistas', lazy: () => import('./vistas/page.js') },
]);
