import type { BannerTexts } from '@valija/web';

/** What the console says of what is down. */
export const banners: BannerTexts = {
  explains: ['connection', 'gateway'],
  says: {
    connection: (since: string) =>
      `Esta página perdió la conexión con Valija a las ${since}. Lo que ve es de entonces. Se vuelve a conectar sola.`,
    gateway: (since: string) =>
      `La compuerta no responde desde las ${since}. Lo que esta página muestre es de antes; los mensajes esperan y no se pierden. Se reintenta cada segundo.`,
    database: (since: string) =>
      `La base de datos de la compuerta no responde desde las ${since}. Nada nuevo se acepta hasta que vuelva; lo aceptado está a salvo.`,
    broker: (since: string) =>
      `El broker no responde desde las ${since}. Lo aceptado espera en la base de datos y saldrá solo cuando vuelva.`,
    blocked: (since: string) =>
      `El broker no acepta más desde las ${since}: le falta memoria o disco. Lo aceptado espera en la base de datos y saldrá solo.`,
  },
};
