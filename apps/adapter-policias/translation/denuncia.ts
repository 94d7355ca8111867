import { parseRuc, withoutAbsent } from '@valija/domain';
import {
  type DenunciaComunicada,
  type DenunciaRecibida,
  Doubts,
  delitoOf,
  readPerson,
  type Untranslatable,
} from '@valija/messages';
import type { Adulto, Denuncia, Recepcion } from './papers.js';
import { actorOf, type Police, personFormOf } from './police.js';

/** Says that a denuncia was received. */
export const toRecibida = (
  { numeroParte, fechaRecepcion, receptor }: Recepcion,
  police: Police,
): DenunciaRecibida => ({
  fechaRecepcion,
  receptor: actorOf(receptor, police),
  numeroParte,
});

export interface Comunicada {
  readonly ok: true;
  readonly content: DenunciaComunicada;
  /** `urgent` if any urgency factor is present. @see Protocolo B §5.1 */
  readonly lane: 'normal' | 'urgent';
}

/**
 * Says a denuncia in the words of `denuncia.comunicada`.
 *
 * @param denuncia valid against the contract of its system
 * @returns content that is still to be validated against its schema, or what could not be translated; an unknown code is never
 *   replaced by a known one
 */
export function toComunicada(denuncia: Denuncia, police: Police): Comunicada | Untranslatable {
  const doubts = new Doubts();
  const form = personFormOf(police);
  const { codes } = police;
  const keeper = denuncia.receptor.unidad;
  const calidad = doubts.lookup(codes.calidades, denuncia.calidad, '/calidad');
  const { identificacion, ...persona } = readPerson(
    form,
    denuncia.victima,
    { pointer: '/victima', keeper },
    doubts,
  );
  const adulto = denuncia.adulto && adultoOf(denuncia.adulto, keeper, police, doubts);
  const delitos = denuncia.delitos.flatMap(({ codigo, grado }, at) => {
    const delito = doubts.lookup(codes.delitos, codigo, `/delitos/${at}/codigo`);
    const gradoEjecucion = doubts.lookup(codes.grados, grado, `/delitos/${at}/grado`);
    return delito ? [delitoOf(delito, gradoEjecucion)] : [];
  });
  const factores = (denuncia.factoresUrgencia ?? []).flatMap(
    (code, at) => doubts.lookup(codes.factores, code, `/factoresUrgencia/${at}`) ?? [],
  );
  const ruc = denuncia.ruc && (parseRuc(denuncia.ruc) ?? doubts.add('schema-violation', '/ruc'));
  if (doubts.any || !calidad || !identificacion) return doubts.refusal();

  const content: DenunciaComunicada = {
    ...toRecibida(denuncia, police),
    victima: { calidad, persona: { identificacion, ...persona } },
    causa: withoutAbsent({ ruc: ruc || undefined, delitos }),
    ...withoutAbsent({
      adulto,
      factoresUrgencia: factores.length > 0 ? [...new Set(factores)] : undefined,
      antecedentesAdicionales: denuncia.antecedentes && [...denuncia.antecedentes],
      manifestacionEspontanea: denuncia.manifestacion,
    }),
  };
  return { ok: true, content, lane: factores.length > 0 ? 'urgent' : 'normal' };
}

function adultoOf(
  adulto: Adulto,
  keeper: string,
  police: Police,
  doubts: Doubts,
): DenunciaComunicada['adulto'] {
  const calidad = doubts.lookup(police.codes.adultos, adulto.calidad, '/adulto/calidad');
  const person = readPerson(personFormOf(police), adulto, { pointer: '/adulto', keeper }, doubts);
  const { nombre = doubts.add('schema-violation', '/adulto/nombres'), ...rest } = person;
  return calidad && nombre && { calidad, nombre, relacionConVictima: adulto.vinculo, ...rest };
}
