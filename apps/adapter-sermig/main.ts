import { startAdapter } from '@valija/adapter-kit';
import { SermigModule } from './sermig.module.js';

await startAdapter('adapter-sermig', SermigModule);
