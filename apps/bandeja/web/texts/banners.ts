import type { BannerTexts } from '@valija/web';

/** What an official is told of what is down. */
export const banners: BannerTexts = {
  explains: ['connection'],
  says: {
    connection: (since) =>
      `Esta página perdió la conexión con la bandeja a las ${since}. Lo que ve es de entonces. Se vuelve a conectar sola.`,
    gateway: (since) =>
      `Las demás instituciones no están al alcance desde las ${since}. Puede seguir trabajando: lo que envíe espera y saldrá solo.`,
    database: (since) =>
      `La bandeja no puede leer ni guardar desde las ${since}. Lo enviado está a salvo; lo que escriba queda en esta página hasta que vuelva.`,
    broker: (since) =>
      `Las demás instituciones no están al alcance desde las ${since}. Puede seguir trabajando: lo que envíe espera y saldrá solo.`,
    blocked: (since) =>
      `Las demás instituciones no están al alcance desde las ${since}. Puede seguir trabajando: lo que envíe espera y saldrá solo.`,
  },
};
