import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  type Draft,
  done,
  Endpoint,
  type Incoming,
  type IncomingRefusal,
  type Outcome,
  park,
  refusedPattern,
} from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import type { DerivacionSolicitada } from '@valija/messages';
import { answersTo } from './answers.js';
import { decide } from './decide.js';

/** Answers each derivación in the transaction that marks it applied: first with the acuse, then with the decision. */
@Controller()
export class SolicitudesHandler {
  constructor(private readonly endpoint: Endpoint) {}

  @EventPattern('cl.valija.derivacion.solicitada')
  solicitada({ envelope, content }: Incoming<DerivacionSolicitada>): Outcome<Draft> {
    const agency = this.endpoint.directory.find(this.endpoint.config.VALIJA_PARTY);
    if (!agency) throw new ValijaError('internal', 'the directory does not know this party');
    const now = new Date();
    const decision = decide(content, agency.programmes ?? [], now.toISOString().slice(0, 10));
    return done(...answersTo(envelope, content, { agency: agency.name, decision, now }));
  }

  /** An answer of ours was refused: nobody but a person of the institution can mend that. */
  @EventPattern(refusedPattern)
  refused({ receipt }: IncomingRefusal): Outcome<never> {
    return park(receipt.code ?? 'internal');
  }
}
