import { Controller, Get, Headers } from '@nestjs/common';
import { envelopeRules, peekPayload, type Receipt } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { CallerOf, Demands } from '../access/demand.js';
import type { Caller } from '../access/token.js';
import { Gateway } from '../gateway.js';
import { findHeld, type Reached } from '../store/authorizations.js';
import { findReceipts } from '../store/receipts.js';

/** Authorisations, each for the party that first sent something under it, as `contracts/gateway.openapi.json` describes it. */
@Controller('v1/authorizations')
export class AuthorizationsController {
  constructor(private readonly gateway: Gateway) {}

  /**
   * Who was sent something under it and, once it is revoked, who knows since when and who is silent; to anybody else it does not exist. Its
   * reference is named by a header: whoever learns it could use it, and addresses end up in the logs of whatever lies between.
   */
  @Get()
  @Demands('authorizations:read')
  async get(@CallerOf() { party }: Caller, @Headers('valija-reference') reference = ''): Promise<object> {
    const { db, directory } = this.gateway;
    const isReference = envelopeRules.authorization.pattern.test(reference);
    const held = isReference
      ? await findHeld(db, reference, { gateway: directory.gateway, party })
      : undefined;
    if (!held) throw new ValijaError('not-found');
    const { revocation } = held;
    return {
      reference,
      ...(revocation
        ? { revocation: { id: revocation.id, revokedAt: revocation.revoked_at.toISOString() } }
        : {}),
      reached: await Promise.all(held.reached.map((each) => this.show(each, revocation?.revoked_at))),
    };
  }

  private async show(reached: Reached, revokedAt: Date | undefined): Promise<object> {
    const { party, notice_id, notice_state, notice_at } = reached;
    const silence = revokedAt ? this.silenceOf(reached, revokedAt) : {};
    if (!notice_id) return { party, ...silence };
    const receipts = await findReceipts(this.gateway.db, {
      source: this.gateway.directory.gateway,
      id: notice_id,
    });
    const takenAt = notice_at?.toISOString();
    return { party, ...silence, notice: { id: notice_id, state: notice_state, takenAt, receipts } };
  }

  /** When a party took the revocation in; else since when it is silent, and whom to call there. */
  private silenceOf({ party, acknowledgement, notice_at }: Reached, revokedAt: Date): object {
    if (acknowledgement) return { acknowledgedAt: (peekPayload(acknowledgement) as Receipt).at };
    const dutyTelephone = this.gateway.directory.find(party)?.dutyTelephone;
    return {
      silentSince: (notice_at ?? revokedAt).toISOString(),
      ...(dutyTelephone ? { dutyTelephone } : {}),
    };
  }
}
