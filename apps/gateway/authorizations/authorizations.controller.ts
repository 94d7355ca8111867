import { Controller, Get, Headers, Param } from '@nestjs/common';
import { envelopeRules } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { authenticate } from '../authenticate.js';
import { Gateway } from '../gateway.js';
import { findHeld, type Reached } from '../store/authorizations.js';
import { findReceipts } from '../store/receipts.js';

/** Authorisations, each for the party that first sent something under it, as `contracts/gateway.openapi.json` describes it. */
@Controller('v1/authorizations')
export class AuthorizationsController {
  constructor(private readonly gateway: Gateway) {}

  /** Who was sent something under it and, once it is revoked, who knows; to anybody else it does not exist. */
  @Get(':reference')
  async get(
    @Param('reference') reference: string,
    @Headers('authorization') authorization?: string,
  ): Promise<object> {
    const { db, directory } = this.gateway;
    const party = await authenticate(authorization, directory);
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
      reached: await Promise.all(held.reached.map((each) => this.show(each))),
    };
  }

  private async show({ party, notice_id, notice_state, notice_at }: Reached): Promise<object> {
    if (!notice_id) return { party };
    const receipts = await findReceipts(this.gateway.db, {
      source: this.gateway.directory.gateway,
      id: notice_id,
    });
    const takenAt = notice_at?.toISOString();
    return { party, notice: { id: notice_id, state: notice_state, takenAt, receipts } };
  }
}
