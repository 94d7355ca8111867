import { startDirectly } from '@valija/adapter-kit';
import { MesaModule } from './mesa.module.js';
import { mesaMigrations } from './migrations.js';

await startDirectly('mesa', MesaModule, [mesaMigrations]);
