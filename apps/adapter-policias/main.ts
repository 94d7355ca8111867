import { startAdapter } from '@valija/adapter-kit';
import { readConfig } from '@valija/runtime';
import { CarabinerosModule } from './carabineros/carabineros.module.js';
import { PdiModule } from './pdi/pdi.module.js';

const modules = { pdi: PdiModule, carabineros: CarabinerosModule } as const;

/** Which police this process speaks for: each has an endpoint, keys and a database of its own. */
const police = (value: string | undefined): keyof typeof modules => {
  if (value !== 'pdi' && value !== 'carabineros') throw new Error('debe ser pdi o carabineros');
  return value;
};

const { VALIJA_POLICE } = readConfig({ VALIJA_POLICE: police }, process.env);
await startAdapter(`adapter-${VALIJA_POLICE}`, modules[VALIJA_POLICE]);
