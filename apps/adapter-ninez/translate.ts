import type { NinezIngreso, NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { ValijaError } from '@valija/errors';
import type { DerivacionSolicitada } from '@valija/messages';
import { codeOf, codes } from './codes.js';
import { causaProteccionalOf, planIntervencionOf, prioridadOf, solicitanteOf } from './fields.js';
import { adultoOf, sujetoOf } from './person.js';

type Rol = NinezSchemas['SujetoAtencion']['rolEnCausa'];
type RolAdulto = NinezSchemas['AdultoACargo']['rol'];
type Desarrollo = NinezIngreso['antecedentesPenales']['causales'][number]['desarrollo'];

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
  const { victima, adulto, factoresUrgencia, planVigente, tribunalFamilia } = content;
  const { aQuien, fecha } = content.informacionPrevia;
  return withoutAbsent({
    referencia: envelope.id,
    folioDerivante: content.folio,
    prioridad: prioridadOf(envelope),
    fechaSolicitud: content.fechaEmision,
    derivadoPor: solicitanteOf(content.derivante),
    modalidad: codeOf(codes.modalidades, prestacion.programa, '/prestacion/programa'),
    codigoProyecto: prestacion.proyecto,
    sujetoAtencion: {
      rolEnCausa: Number(codeOf(codes.calidades, victima.calidad, '/victima/calidad')) as Rol,
      ...sujetoOf(victima),
    },
    adultoACargo: adulto && {
      rol: codeOf(codes.rolesAdulto, adulto.calidad, '/adulto/calidad') as RolAdulto,
      vinculo: adulto.relacionConVictima,
      ...adultoOf(adulto),
    },
    antecedentesPenales: antecedentesOf(content.causa),
    motivo: content.observacionesMotivo,
    apreciacion: content.apreciacionProfesional,
    indicadores: indicadoresOf(content.detalles),
    alertas: factoresUrgencia?.map((factor, at) => codeOf(codes.alertas, factor, `/factoresUrgencia/${at}`)),
    informados: withoutAbsent({ nna: aQuien.includes('NNA'), adulto: aQuien.includes('ADULTO'), fecha }),
    intervencionVigente: planVigente && planIntervencionOf(planVigente),
    causaProteccional: tribunalFamilia && causaProteccionalOf(tribunalFamilia),
  });
}

function antecedentesOf({
  ruc,
  fiscalia,
  delitos,
}: DerivacionSolicitada['causa']): NinezIngreso['antecedentesPenales'] {
  return withoutAbsent({
    ruc,
    fiscalia,
    causales: delitos.map(({ codigo, gradoEjecucion: grado }, at) => {
      const pointer = `/causa/delitos/${at}`;
      return withoutAbsent({
        codigo: codeOf(codes.delitos, codigo, `${pointer}/codigo`),
        desarrollo: grado && (codeOf(codes.desarrollos, grado, `${pointer}/gradoEjecucion`) as Desarrollo),
      });
    }),
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
