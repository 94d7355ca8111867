import { startAdapter } from '@valija/adapter-kit';
import { FiscaliaModule } from './fiscalia.module.js';

await startAdapter('adapter-fiscalia', FiscaliaModule);
