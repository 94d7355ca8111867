import { Controller, Get } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { Destinatarios } from '../destinatarios.js';
import { Vista } from '../vista.js';
import { Asker, Asking, Demands } from './asker.js';
import { Units } from './units.js';

/** What a page asks first: which institution this is, who works here, and where. */
@Controller('v1/desk')
export class DeskController {
  constructor(
    private readonly units: Units,
    private readonly destinatarios: Destinatarios,
    private readonly vista: Vista,
  ) {}

  @Get()
  @Demands('lectura')
  read(@Asking() asker: Asker): BandejaSchemas['Desk'] {
    return {
      institution: this.vista.partyOf(this.destinatarios.self),
      person: { name: asker.name },
      units: this.units.all.flatMap(({ id, name }) => {
        const roles = asker.rolesIn(id);
        return roles.length > 0 ? [{ id, name, roles: [...roles] }] : [];
      }),
      ...(asker.unitsWith('jefatura').length > 0
        ? { allUnits: this.units.all.map(({ id, name }) => ({ id, name })) }
        : {}),
      sinceAt: asker.since.toISOString(),
    };
  }
}
