import { startDirectly } from '@valija/adapter-kit';
import { AgencyModule } from './agency.module.js';

await startDirectly('simulated-agency', AgencyModule);
