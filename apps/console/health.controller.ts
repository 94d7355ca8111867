import { Controller, Get } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ValijaError } from '@valija/errors';
import { Database } from '@valija/store';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  @RouteConfig({ access: 'open' })
  live(): object {
    return { status: 'ok' };
  }

  /** Its database answers. That the gateway does not is for the pages to say. */
  @Get('ready')
  @RouteConfig({ access: 'open' })
  async ready(): Promise<object> {
    try {
      await this.database.ping();
    } catch (cause) {
      throw new ValijaError('service-unavailable', undefined, { cause });
    }
    return { status: 'ok' };
  }
}
