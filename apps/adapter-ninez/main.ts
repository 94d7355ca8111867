import { startAdapter } from '@valija/adapter-kit';
import { NinezModule } from './ninez.module.js';

await startAdapter('adapter-ninez', NinezModule);
