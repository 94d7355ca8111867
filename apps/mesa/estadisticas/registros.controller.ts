import { Controller, Get, Headers, Param } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import { Consultas } from '../consultas.js';
import { Cortes } from './cortes.js';
import { advertencia, Publicaciones } from './publicaciones.js';
import { isRegistro, registros } from './registro.js';

/** The three registers, each by itself, as `contracts/mesa.openapi.json` describes them. */
@Controller('v1/registros')
export class RegistrosController {
  constructor(
    private readonly cortes: Cortes,
    private readonly publicaciones: Publicaciones,
    private readonly consultas: Consultas,
  ) {}

  /** The cuts of one register. There is no operation for two. */
  @Get(':registro')
  async read(
    @Param('registro') nombre: string,
    @Headers('authorization') authorization?: string,
  ): Promise<object> {
    await this.consultas.admit(authorization, 'leerRegistro');
    if (!isRegistro(nombre)) throw new ValijaError('not-found');
    const registro = registros[nombre];
    const cortes = await this.cortes.list(nombre);
    return {
      registro: nombre,
      nombre: registro.nombre,
      advertencia,
      cortes: cortes
        .filter(({ estado }) => estado === 'VIGENTE')
        .map((corte) => this.publicaciones.show(corte)),
      incompletos: cortes
        .filter(({ estado }) => estado === 'INCOMPLETO')
        .map((corte) => ({ ...this.publicaciones.show(corte), recibidas: corte.recibidas })),
    };
  }
}
