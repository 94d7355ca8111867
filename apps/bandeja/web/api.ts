import type { BandejaPaths, BandejaSchemas } from '@valija/contracts';
import { csrfMiddleware, type WebPage } from '@valija/web';
import createClient from 'openapi-fetch';

export type { BandejaSchemas };

/** The interface of the tray, at the server that the page came from; the session's cookie goes with each call. */
export const api = createClient<BandejaPaths>();

/** Lets the calls carry the token of the session. */
export function connectApi({ queries }: WebPage): void {
  api.use(csrfMiddleware(queries));
}
