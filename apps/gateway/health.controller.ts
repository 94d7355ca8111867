import { Controller, Get } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import { Demands } from './access/demand.js';
import { Gateway } from './gateway.js';

@Controller('health')
export class HealthController {
  constructor(private readonly gateway: Gateway) {}

  /** The process runs. */
  @Get('live')
  @Demands('nothing')
  live(): object {
    return { status: 'ok' };
  }

  /** Database and broker answer. */
  @Get('ready')
  @Demands('nothing')
  async ready(): Promise<object> {
    if (await this.gateway.isReady()) return { status: 'ok' };
    throw new ValijaError('service-unavailable');
  }
}
