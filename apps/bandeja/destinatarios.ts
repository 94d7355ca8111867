import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { Party } from '@valija/directory';
import { ValijaError } from '@valija/errors';
import { versionsOf } from '@valija/messages';
import { useOf } from './catalogue.js';

/** For what and on which legal basis something may be said. */
export interface Basis {
  readonly purpose: string;
  readonly legalbasis: string;
}

/** A party that a type is for, and whether it may be sent there today. */
export interface Candidate {
  readonly party: Party;
  /** In Spanish; none where it may. */
  readonly motivos: readonly string[];
  readonly bases: readonly Basis[];
}

/** Who may be told what, by directory, catalogue and agreements in force. */
@Injectable()
export class Destinatarios {
  constructor(private readonly endpoint: Endpoint) {}

  /** This institution. */
  get self(): Party {
    const self = this.endpoint.directory.find(this.endpoint.config.VALIJA_PARTY);
    if (!self) throw new ValijaError('internal', 'the directory does not know this party');
    return self;
  }

  /** Bases on which a type may be sent to a party now, in the order of the catalogue. */
  basesFor(type: string, recipient: string): Basis[] {
    const { purposes = [], legalbasis: bases = [] } = useOf(type) ?? {};
    const source = this.self.urn;
    const now = new Date();
    return purposes
      .flatMap((purpose) => bases.map((legalbasis) => ({ purpose, legalbasis })))
      .filter((basis) =>
        this.endpoint.directory.agreements.find(
          { type: `cl.valija.${type}`, source, recipient, ...basis },
          now,
        ),
      );
  }

  /** Every party of a kind that may receive a type, those first to whom it may be sent. @throws ValijaError `unknown-type` */
  candidates(type: string, programme?: string): Candidate[] {
    const use = useOf(type);
    if (!use) throw new ValijaError('unknown-type', undefined, { pointers: ['/type'] });
    return this.endpoint.directory.parties
      .filter(({ urn, kind }) => urn !== this.self.urn && use.recipients.includes(kind))
      .filter(({ programmes }) => programme === undefined || programmes?.includes(programme))
      .map((party) => this.judge(type, party))
      .sort((one, other) => Number(one.motivos.length > 0) - Number(other.motivos.length > 0));
  }

  private judge(type: string, party: Party): Candidate {
    const bases = this.basesFor(type, party.urn);
    const motivos = [
      ...(useOf(type)?.senders.includes(this.self.kind)
        ? []
        : ['Su institución no es de las que envían este tipo de mensaje.']),
      ...(versionsOf(type, party.accepts).length > 0
        ? []
        : ['Aún no recibe este tipo de mensaje por Valija.']),
      ...(this.endpoint.directory.takesNew(party.urn, new Date()) ? [] : ['Ya no recibe casos nuevos.']),
      ...(bases.length > 0 ? [] : ['Ningún acuerdo vigente permite enviarle este tipo de mensaje.']),
    ];
    return { party, motivos, bases };
  }
}
