import { endpointVariables, eventMigrations, nativeMigrations, startDirectly } from '@valija/adapter-kit';
import { readConfig, text } from '@valija/runtime';
import { Centros } from './centros/centros.js';
import { seguimientoMigrations } from './desde-centro/seguidas.js';
import { saludModule } from './salud.module.js';
import { tareaMigrations } from './tareas.js';
import { VigilanciaConfig, vigilanciaVariables } from './vigilancia/vigilancia.js';

const config = readConfig(
  {
    /** JSON file of the health centres. */
    VALIJA_CENTROS_FILE: text,
    /** Private JWK, or JWKS, with which the adapter shows them who it is. */
    VALIJA_CENTROS_KEYS_FILE: text,
    VALIJA_LEASE_MS: endpointVariables.VALIJA_LEASE_MS,
    ...vigilanciaVariables,
  },
  process.env,
);
// As of every adapter's native calls: a handler looks and then writes, both within half the lease.
const timeoutMs = Math.floor(config.VALIJA_LEASE_MS / 4);
const centros = await Centros.read(config.VALIJA_CENTROS_FILE, config.VALIJA_CENTROS_KEYS_FILE, timeoutMs);
const vigilancia = new VigilanciaConfig(
  config.VALIJA_AVISOS_URL,
  config.VALIJA_CONSULTA_MS,
  config.VALIJA_CONSULTA_SUSCRITA_MS,
);

await startDirectly('adapter-salud', saludModule(centros, vigilancia), [
  nativeMigrations,
  eventMigrations,
  tareaMigrations,
  seguimientoMigrations,
]);
