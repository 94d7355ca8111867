import type { Registrado } from './registro.js';

/** A record as a row of its register's table; what it does not say is absent, and stays null. */
export type Fila = Readonly<Record<string, unknown>>;

/** Lays a record out by columns. Nothing is classified anew: what came as SIN_CLASIFICAR or SIN_INFORMACION stays that. */
export function filaOf(registrado: Registrado): Fila {
  const { unidad, seudonimo, anio } = registrado;
  return {
    unidad,
    seudonimo,
    anio,
    ...('causa' in registrado ? causaOf(registrado.causa) : { tipo_trata: registrado.tipoTrata }),
    ...('persona' in registrado ? personaOf(registrado.persona) : {}),
    ...('region' in registrado ? { region: registrado.region } : {}),
    ...('formalizado' in registrado
      ? { formalizado: registrado.formalizado, victima: registrado.victima }
      : {}),
    ...('causaFormalizada' in registrado ? { causa_formalizada: registrado.causaFormalizada } : {}),
    ...('seudonimoCausa' in registrado ? { seudonimo_causa: registrado.seudonimoCausa } : {}),
    ...('seudonimoCaso' in registrado ? { seudonimo_caso: registrado.seudonimoCaso } : {}),
  };
}

type Causa = Extract<Registrado, { causa: unknown }>['causa'];
type Persona = Extract<Registrado, { persona: unknown }>['persona'];

function causaOf({ tipoTrata, situacion, imputados, imputadosFormalizados, condenados }: Causa): Fila {
  return {
    tipo_trata: tipoTrata,
    estado: situacion.estado,
    ...(situacion.estado === 'TERMINADO' ? { termino: situacion.termino } : {}),
    imputados,
    imputados_formalizados: imputadosFormalizados,
    condenados: condenados?.map(({ nacionalidad, cantidad }) => ({
      nacionalidad: nacionalidadOf(nacionalidad),
      cantidad,
    })),
  };
}

function personaOf({ sexo, nacionalidad, edad, nna }: Persona): Fila {
  return {
    sexo,
    nacionalidad: nacionalidadOf(nacionalidad),
    edad_tipo: edad.tipo,
    ...(edad.tipo === 'ANIOS' ? { edad_anios: edad.anios } : {}),
    ...(edad.tipo === 'TRAMO' ? { edad_tramo: edad.tramo } : {}),
    nna,
  };
}

/** The country where it is known; otherwise why it is not. */
const nacionalidadOf = (nacionalidad: Persona['nacionalidad']): string =>
  nacionalidad.situacion === 'CONOCIDA' ? nacionalidad.pais : nacionalidad.situacion;
