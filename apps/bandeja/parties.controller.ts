import { Controller, Get, Query } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { Asker, Asking, Demands } from './access/asker.js';
import { isOnlyAnswer } from './asuntos.js';
import { newestSchemaOf, types, useOf, wordsOf } from './catalogue.js';
import { Destinatarios } from './destinatarios.js';
import { readQuery } from './http.js';
import { Vista } from './vista.js';

/** This institution, and to whom it may say what. */
@Controller('v1')
export class PartiesController {
  constructor(
    private readonly destinatarios: Destinatarios,
    private readonly vista: Vista,
  ) {}

  @Get('parties/self')
  @Demands('lectura')
  self(@Asking() asker: Asker): BandejaSchemas['Self'] {
    const { self } = this.destinatarios;
    return {
      party: this.vista.partyOf(self),
      official: { name: asker.name },
      types: types.flatMap((type) => typeFor(self.kind, type) ?? []),
    };
  }

  @Get('recipients')
  @Demands('lectura')
  recipients(@Query() query: Record<string, string>): BandejaSchemas['Recipients'] {
    const { type, programme } = readQuery<{ type: string; programme?: string }>('listRecipients', query);
    const recipients = this.destinatarios.candidates(type, programme).map(({ party, motivos, bases }) => ({
      ...this.vista.partyOf(party),
      puede: motivos.length === 0,
      motivos: [...motivos],
      bases: [...bases],
    }));
    return { type, recipients };
  }
}

/** A type in which a kind of institution may take part. */
function typeFor(kind: string, type: string): BandejaSchemas['MessageType'] | undefined {
  const use = useOf(type);
  if (!use) return undefined;
  const sends = use.senders.includes(kind);
  const receives = use.recipients.includes(kind);
  if (!sends && !receives) return undefined;
  return {
    type,
    ...wordsOf(type),
    dataschema: newestSchemaOf(type),
    sends,
    receives,
    isAnswer: isOnlyAnswer(type),
    lane: use.lane,
    purposes: [...use.purposes],
    legalbasis: [...use.legalbasis],
  };
}
