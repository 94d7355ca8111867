import { type DynamicModule, Module } from '@nestjs/common';
import { Gateway } from './gateway.js';
import { HealthController } from './health.controller.js';
import { MessagesController } from './messages.controller.js';

@Module({})
class GatewayModule {}

/** The one module of the gateway's process. */
export const gatewayModule = (gateway: Gateway): DynamicModule => ({
  module: GatewayModule,
  controllers: [MessagesController, HealthController],
  providers: [{ provide: Gateway, useValue: gateway }],
});
