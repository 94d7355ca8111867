import { startDirectly } from '@valija/adapter-kit';
import { BandejaModule } from './bandeja.module.js';
import { trayMigrations } from './store/migrations.js';

await startDirectly('bandeja', BandejaModule, [trayMigrations]);
