import type { components, operations, paths } from './generated/gateway.js';

/** Paths and operations of the gateway, as `contracts/gateway.openapi.json` describes them. */
export type { operations as GatewayOperations, paths as GatewayPaths };

/** Every document of the gateway's API, by its name in `contracts/gateway.openapi.json`. */
export type GatewaySchemas = components['schemas'];

/** A message: who signed it and under which id. */
export type Ref = GatewaySchemas['Ref'];
/** A party by its URN and name. */
export type Institution = GatewaySchemas['Institution'];
export type Lane = GatewaySchemas['Lane'];
/** Who asked for something: a client of the operator, and the person for whom it asked. */
export type Actor = GatewaySchemas['Actor'];
/** What a person may do at the console. */
export type Role = GatewaySchemas['Role'];

/** Answer of `GET /v1/ops/now`. */
export type Now = GatewaySchemas['Now'];
export type EndpointNow = GatewaySchemas['EndpointNow'];
export type OldestMessage = GatewaySchemas['OldestMessage'];
export type EndpointState = GatewaySchemas['EndpointState'];
export type ServiceState = GatewaySchemas['ServiceState'];

export type MessageState = GatewaySchemas['MessageState'];
export type MessageRow = GatewaySchemas['MessageRow'];
export type MessagePage = GatewaySchemas['MessagePage'];
export type MessageDetail = GatewaySchemas['MessageDetail'];
export type LinkedMessage = GatewaySchemas['LinkedMessage'];
export type LifeEvent = GatewaySchemas['LifeEvent'];
export type Attempt = GatewaySchemas['Attempt'];
export type Holder = GatewaySchemas['Holder'];
export type MessageProof = GatewaySchemas['MessageProof'];
export type ThreadDetail = GatewaySchemas['ThreadDetail'];
/** What a search of messages is narrowed to. */
export type MessageQuery = GatewaySchemas['MessageQuery'];
/** A term that somebody owes. */
export type Obligation = GatewaySchemas['Obligation'];

export type Failures = GatewaySchemas['Failures'];
export type FailureGroup = GatewaySchemas['FailureGroup'];
export type FailureKind = GatewaySchemas['FailureKind'];
export type FailureItem = GatewaySchemas['FailureItem'];
export type FailureItems = GatewaySchemas['FailureItems'];

export type ReplayRequest = GatewaySchemas['ReplayRequest'];
export type ReplayPreview = GatewaySchemas['ReplayPreview'];
export type Replay = GatewaySchemas['Replay'];
export type ReplayState = GatewaySchemas['ReplayState'];
export type ReplayPage = GatewaySchemas['ReplayPage'];
export type ReplayRef = GatewaySchemas['ReplayRef'];
export type RetryRequest = GatewaySchemas['RetryRequest'];
export type Retried = GatewaySchemas['Retried'];

export type EndpointDetail = GatewaySchemas['EndpointDetail'];
/** What an endpoint says of itself. */
export type EndpointReport = GatewaySchemas['EndpointReport'];
export type EndpointPause = GatewaySchemas['EndpointPause'];
export type Paused = GatewaySchemas['Paused'];
export type ParkedMessage = GatewaySchemas['ParkedMessage'];
export type Circuit = GatewaySchemas['Circuit'];

export type Broker = GatewaySchemas['Broker'];
export type BrokerQueue = GatewaySchemas['BrokerQueue'];
export type Alert = GatewaySchemas['Alert'];
export type Alerts = GatewaySchemas['Alerts'];
export type AlertCode = GatewaySchemas['AlertCode'];
export type AlertState = GatewaySchemas['AlertState'];
export type Acknowledgement = GatewaySchemas['Acknowledgement'];

export type Parties = GatewaySchemas['Parties'];
export type PartyDetail = GatewaySchemas['PartyDetail'];
export type PartyKey = GatewaySchemas['PartyKey'];
export type AgreementList = GatewaySchemas['AgreementList'];
export type AgreementDetail = GatewaySchemas['AgreementDetail'];
export type Suspension = GatewaySchemas['Suspension'];
export type ProposalList = GatewaySchemas['ProposalList'];
export type Proposal = GatewaySchemas['Proposal'];
export type StatementPage = GatewaySchemas['StatementPage'];
export type StatementEntry = GatewaySchemas['StatementEntry'];
export type StatementAbout = GatewaySchemas['StatementAbout'];
export type SignedStatement = GatewaySchemas['SignedStatement'];
export type Ratification = GatewaySchemas['Ratification'];

export type Audit = GatewaySchemas['Audit'];
export type AuditEntry = GatewaySchemas['AuditEntry'];
export type AuditAction = GatewaySchemas['AuditAction'];
/** RFC 9457, as every error is told. */
export type Problem = GatewaySchemas['Problem'];
