import { startDirectly } from '@valija/adapter-kit';
import { signInMigrations } from '@valija/sign-in';
import { officialMigrations } from './access/officials.js';
import { BandejaModule } from './bandeja.module.js';
import { changeMigrations } from './store/changes.js';
import { trayMigrations } from './store/migrations.js';
import { numberMigrations } from './store/numbers.js';
import { residenceMigrations } from './store/residences.js';
import { unitMigrations } from './store/units.js';

await startDirectly('bandeja', BandejaModule, [
  trayMigrations,
  unitMigrations,
  numberMigrations,
  residenceMigrations,
  officialMigrations,
  signInMigrations,
  changeMigrations,
]);
