import type { BandejaSchemas } from '@valija/contracts';
import { nothing, type PageOf } from './page-of.js';
import type { Visit } from './visit.js';

/** A page of a tray. */
export type TrayPage = PageOf<never>;

/**
 * Every page of a tray: of those about one thing, the page of what most calls for a look, or of what does not exist where there is none
 * yet. Whether there is a residence desk depends on the institution.
 */
export async function findTrayPages(visit: Visit): Promise<readonly TrayPage[]> {
  const [todo, latest, types, { drafts }, residences] = await Promise.all([
    visit.ask<BandejaSchemas['MessageList']>('/v1/messages?atencion=por_hacer&limit=1'),
    visit.ask<BandejaSchemas['MessageList']>('/v1/messages?limit=1'),
    visit.ask<BandejaSchemas['BeginnableTypes']>('/v1/types'),
    visit.ask<BandejaSchemas['DraftList']>('/v1/drafts'),
    visit.ask<BandejaSchemas['ResidenceList']>('/v1/residences?limit=1').then(
      ({ residences: [first] }) => first?.message,
      () => undefined,
    ),
  ]);
  const message = todo.messages[0] ?? latest.messages[0];
  const answer = message?.pendiente?.types[0];
  const [begun] = types.types;
  return [
    { name: 'por-hacer', path: '/por-hacer' },
    { name: 'en-espera', path: '/en-espera' },
    { name: 'resueltas', path: '/resueltas' },
    { name: 'mensaje', path: `/mensajes/${message?.id ?? nothing}` },
    ...(message && answer
      ? [{ name: 'responder', path: `/mensajes/${message.id}/responder/${answer}` }]
      : []),
    { name: 'hilo', path: `/hilos/${message?.correlationid ?? nothing}` },
    { name: 'nuevo', path: '/nuevo' },
    ...(begun ? [{ name: 'nuevo-tipo', path: `/nuevo/${begun.type}` }] : []),
    { name: 'borradores', path: '/borradores' },
    { name: 'borrador', path: `/borradores/${drafts[0]?.id ?? nothing}` },
    { name: 'buscar', path: '/buscar' },
    { name: 'residencias', path: '/residencias' },
    { name: 'residencia', path: `/residencias/${residences ?? nothing}` },
    { name: 'vistas', path: '/vistas' },
    { name: 'no-existe', path: '/mensajes/esta/no-existe' },
  ];
}
