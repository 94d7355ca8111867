import { type DynamicModule, Module } from '@nestjs/common';
import { Database } from '@valija/store';
import { HealthController } from './health.controller.js';

@Module({})
class ConsoleModule {}

/** The one module of the console's process. */
export const consoleModule = (database: Database): DynamicModule => ({
  module: ConsoleModule,
  controllers: [HealthController],
  providers: [{ provide: Database, useValue: database }],
});
