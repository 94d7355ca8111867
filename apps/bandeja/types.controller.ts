import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { BandejaSchemas } from '@valija/contracts';
import { Demands } from './access/asker.js';
import { Elegibilidad } from './elegibilidad.js';
import { readBody } from './http.js';

/** What may be begun, and who could take it. */
@Controller('v1')
export class TypesController {
  constructor(private readonly elegibilidad: Elegibilidad) {}

  @Get('types')
  @Demands('lectura')
  types(): BandejaSchemas['BeginnableTypes'] {
    return { types: this.elegibilidad.beginnable() };
  }

  @Post('eligibility')
  @Demands('tramitacion')
  @HttpCode(200)
  eligibility(@Body() body: unknown): BandejaSchemas['Eligibility'] {
    const { type, content } = readBody<BandejaSchemas['EligibilityQuestion']>('askEligibility', body);
    return { candidates: this.elegibilidad.candidatesFor(type, content) };
  }
}
