import { type DynamicModule, Module } from '@nestjs/common';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AuthorizationsController } from './authorizations/authorizations.controller.js';
import { Gateway } from './gateway.js';
import { HealthController } from './health.controller.js';
import { MessagesController } from './messages.controller.js';

@Module({})
class GatewayModule {}

/** The one module of the gateway's process. */
export const gatewayModule = (gateway: Gateway): DynamicModule => ({
  module: GatewayModule,
  controllers: [MessagesController, AttachmentsController, AuthorizationsController, HealthController],
  providers: [{ provide: Gateway, useValue: gateway }],
});
