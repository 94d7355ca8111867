import { type DynamicModule, Module } from '@nestjs/common';
import type { Telemetry } from '@valija/runtime';
import { WellKnownController } from './access/well-known.controller.js';
import { AlertsController } from './alerts/alerts.controller.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AuthorizationsController } from './authorizations/authorizations.controller.js';
import { BrokerController } from './conciliation/broker.controller.js';
import { DirectoryController } from './directory/directory.controller.js';
import { RatificationsController } from './directory/ratifications.controller.js';
import { Gateway } from './gateway.js';
import { HealthController } from './health.controller.js';
import { AbandonmentsController } from './lifecycle/abandonments.controller.js';
import { MessagesController } from './messages.controller.js';
import { MetricsController, telemetryToken } from './metrics/metrics.controller.js';
import { CallsController } from './notices/calls.controller.js';
import { AuditController } from './ops/audit/audit.controller.js';
import { EndpointsController } from './ops/endpoints/endpoints.controller.js';
import { FailuresController } from './ops/failures/failures.controller.js';
import { IncidentsController } from './ops/incidents.controller.js';
import { OpsMessagesController } from './ops/messages/messages.controller.js';
import { NowController } from './ops/now/now.controller.js';
import { RecordsController } from './ops/records/records.controller.js';
import { ReplaysController } from './ops/replays/replays.controller.js';
import { OpsThreadsController } from './ops/threads/threads.controller.js';
import { ComplianceController } from './views/compliance/compliance.controller.js';
import { ObligationsController } from './views/obligations.controller.js';
import { TimelineController } from './views/timeline/timeline.controller.js';

@Module({})
class GatewayModule {}

/** The one module of the gateway's process. */
export const gatewayModule = (gateway: Gateway, telemetry: Telemetry): DynamicModule => ({
  module: GatewayModule,
  controllers: [
    DirectoryController,
    RatificationsController,
    MessagesController,
    CallsController,
    AbandonmentsController,
    AttachmentsController,
    AuthorizationsController,
    ObligationsController,
    TimelineController,
    ComplianceController,
    IncidentsController,
    EndpointsController,
    ReplaysController,
    AuditController,
    NowController,
    OpsMessagesController,
    OpsThreadsController,
    FailuresController,
    RecordsController,
    AlertsController,
    BrokerController,
    WellKnownController,
    HealthController,
    MetricsController,
  ],
  providers: [
    { provide: Gateway, useValue: gateway },
    { provide: telemetryToken, useValue: telemetry },
  ],
});
