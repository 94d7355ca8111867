import { Controller, Get, Headers, Param } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { Consultas } from '../consultas.js';
import { nameOf } from '../institucion.js';
import { type Corte, Cortes } from './cortes.js';
import { isRegistro, registros } from './registro.js';
import { countCorte } from './totales.js';

/** Said with every answer, so that no copy of it lacks it. */
const advertencia =
  'Cada registro cuenta otra cosa. Estas cifras no se suman ni se restan con las de otro registro, otra fuente ni otro corte.';

/** The three registers, each by itself, as `contracts/mesa.openapi.json` describes them. */
@Controller('v1/registros')
export class RegistrosController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly cortes: Cortes,
    private readonly consultas: Consultas,
  ) {}

  /** Counts of one register, by cut. There is no operation for two. */
  @Get(':registro')
  async read(
    @Param('registro') nombre: string,
    @Headers('authorization') authorization?: string,
  ): Promise<object> {
    await this.consultas.admit(authorization, 'leerRegistro');
    if (!isRegistro(nombre)) throw new ValijaError('not-found');
    const registro = registros[nombre];
    const cortes = await this.cortes.list(nombre);
    const vigentes = cortes.filter(({ estado }) => estado === 'VIGENTE');
    return {
      registro: nombre,
      nombre: registro.nombre,
      advertencia,
      cortes: await Promise.all(
        vigentes.map(async (corte) => ({
          ...this.show(corte),
          totales: await countCorte(this.endpoint.db, registro, corte.id),
        })),
      ),
      incompletos: cortes
        .filter(({ estado }) => estado === 'INCOMPLETO')
        .map((corte) => ({ ...this.show(corte), recibidas: corte.recibidas })),
    };
  }

  private show({ fuente, desde, hasta, fecha_extraccion, partes }: Corte): object {
    return {
      fuente: nameOf(this.endpoint.directory, fuente),
      desde,
      hasta,
      fechaExtraccion: fecha_extraccion.toISOString(),
      partes,
    };
  }
}
