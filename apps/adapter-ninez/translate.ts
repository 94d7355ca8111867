import type { NinezIngreso, NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { ValijaError } from '@valija/errors';
import type { DerivacionSolicitada } from '@valija/messages';
import * as codes from './codes.js';
import { documentoOf, nombresOf, residenciaOf } from './person.js';

export { type TranslatedRespuesta, toRespuesta } from './evento.js';

/**
 * Says a derivación in the words of Mejor Niñez's system.
 *
 * @param envelope its id is what the system repeats as `referencia`; its lane is the priority
 * @param content valid against the newest `derivacion.solicitada`
 * @throws ValijaError `native-code-unknown` for a programme or a service that this institution does not give
 */
export function toIngreso(
  envelope: { readonly id: string; readonly lane: 'normal' | 'urgent' },
  content: DerivacionSolicitada,
): NinezIngreso {
  const { prestacion } = content;
  if (prestacion.tipo !== 'PROGRAMA')
    throw new ValijaError('native-code-unknown', undefined, { pointers: ['/prestacion/tipo'] });
  const modalidad = codes.modalidades[prestacion.programa];
  if (!modalidad)
    throw new ValijaError('native-code-unknown', undefined, { pointers: ['/prestacion/programa'] });

  const { institucion, unidad, profesional } = content.derivante;
  const { aQuien, fecha } = content.informacionPrevia;
  return withoutAbsent({
    referencia: envelope.id,
    folioDerivante: content.folio,
    prioridad: envelope.lane === 'urgent' ? ('URGENTE' as const) : ('NORMAL' as const),
    fechaSolicitud: content.fechaEmision,
    derivadoPor: withoutAbsent({
      entidad: institucion,
      unidad,
      profesional: profesional?.nombre,
      cargo: profesional?.cargo,
      celular: profesional?.telefono,
      email: profesional?.correoElectronico,
    }),
    modalidad,
    codigoProyecto: prestacion.proyecto,
    sujetoAtencion: sujetoOf(content.victima),
    adultoACargo: content.adulto && adultoOf(content.adulto),
    antecedentesPenales: antecedentesOf(content.causa),
    motivo: content.observacionesMotivo,
    apreciacion: content.apreciacionProfesional,
    indicadores: indicadoresOf(content.detalles),
    alertas: content.factoresUrgencia?.map((factor) => codes.alertas[factor]),
    informados: withoutAbsent({ nna: aQuien.includes('NNA'), adulto: aQuien.includes('ADULTO'), fecha }),
    intervencionVigente:
      content.planVigente &&
      withoutAbsent({ entidad: content.planVigente.institucion, programa: content.planVigente.programa }),
    causaProteccional: content.tribunalFamilia && causaProteccionalOf(content.tribunalFamilia),
  });
}

function sujetoOf(victima: DerivacionSolicitada['victima']): NinezSchemas['SujetoAtencion'] {
  return {
    rolEnCausa: codes.roles[victima.calidad],
    documento: documentoOf(victima.identificacion),
    ...nombresOf(victima.nombre),
    ...residenciaOf(victima.domicilio),
    ...withoutAbsent({
      nombreSocial: victima.alias,
      fechaNac: victima.fechaNacimiento,
      edadDeclarada: victima.edad,
      sexo: victima.sexoRegistral && codes.sexos[victima.sexoRegistral],
      paisOrigen: victima.nacionalidad,
      lengua: victima.idioma,
      celular: victima.telefono,
    }),
  };
}

function adultoOf(adulto: NonNullable<DerivacionSolicitada['adulto']>): NinezSchemas['AdultoACargo'] {
  return {
    rol: codes.rolesAdulto[adulto.calidad],
    vinculo: adulto.relacionConVictima,
    ...nombresOf(adulto.nombre),
    ...residenciaOf(adulto.domicilio),
    ...withoutAbsent({
      documento: adulto.identificacion && documentoOf(adulto.identificacion),
      edad: adulto.edad,
      celular: adulto.telefono,
      email: adulto.correoElectronico,
    }),
  };
}

function antecedentesOf({
  ruc,
  fiscalia,
  delitos,
}: DerivacionSolicitada['causa']): NinezIngreso['antecedentesPenales'] {
  return withoutAbsent({
    ruc,
    fiscalia,
    causales: delitos.map(({ codigo, gradoEjecucion }) =>
      withoutAbsent({
        codigo: codes.causales[codigo],
        desarrollo: gradoEjecucion && codes.desarrollos[gradoEjecucion],
      }),
    ),
  });
}

function indicadoresOf(detalles: DerivacionSolicitada['detalles']): NinezIngreso['indicadores'] {
  return withoutAbsent({
    hechoReciente: detalles.hechoReciente,
    reiterado: detalles.reiterado,
    agresorIntrafamiliar: detalles.agresor && detalles.agresor === 'INTRAFAMILIAR',
    cuentaConAdulto: detalles.existeAdultoProtector,
    actitudAdulto: detalles.adultoAnteLosHechos,
    proteccionResuelta: detalles.situacionProteccionalResuelta,
  });
}

function causaProteccionalOf(
  tribunalFamilia: NonNullable<DerivacionSolicitada['tribunalFamilia']>,
): NonNullable<NinezIngreso['causaProteccional']> {
  return withoutAbsent({
    rit: tribunalFamilia.rit,
    tribunal: tribunalFamilia.tribunal,
    conOrdenDeIngreso: tribunalFamilia.ordenaIngreso,
    fechaOrden: tribunalFamilia.fechaResolucion,
  });
}
