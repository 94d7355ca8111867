import { withoutAbsent } from '@valija/domain';
import { Doubts, type InstruccionCumplida, type Untranslatable } from '@valija/messages';
import type { Cumplimiento } from './papers.js';
import { actorOf, type Police } from './police.js';

type Resultado = InstruccionCumplida['resultado'];

/** Fields of a paper that only some results have a place for. */
const placeOf = {
  CUMPLIDA: ['explicadoA', 'recepcionEnSalud'],
  NO_CUMPLIDA: ['motivo', 'observaciones'],
  NNA_NO_ACEPTA_ATENCION: ['establecimiento', 'normasPropias'],
} as const satisfies Readonly<Record<Resultado['tipo'], readonly (keyof Cumplimiento)[]>>;

const placed = Object.values(placeOf).flat();

/**
 * Says what happened with an order in the words of `instruccion.cumplida`.
 *
 * @param cumplimiento valid against the contract of its system
 * @returns content that is still to be validated against its schema, or what could not be translated: an unknown code, or a field that the
 *   result needs, or has no place for
 */
export function toCumplida(
  cumplimiento: Cumplimiento,
  police: Police,
): { readonly ok: true; readonly content: InstruccionCumplida } | Untranslatable {
  const doubts = new Doubts();
  const { necesidades } = police.codes;
  const resultado = resultadoOf(cumplimiento, police, doubts);
  const necesidadesProteccion = doubts.lookup(
    necesidades,
    cumplimiento.necesidadesProteccion,
    '/necesidadesProteccion',
  );
  if (doubts.any || !resultado || !necesidadesProteccion) return doubts.refusal();
  const { idMensaje, ejecutor } = cumplimiento;
  return {
    ok: true,
    content: {
      instruccion: idMensaje,
      ejecutor: actorOf(ejecutor, police),
      resultado,
      necesidadesProteccion,
    },
  };
}

function resultadoOf(paper: Cumplimiento, { codes }: Police, doubts: Doubts): Resultado | undefined {
  const tipo = doubts.lookup(codes.resultados, paper.resultado, '/resultado');
  if (!tipo) return undefined;
  const places: readonly string[] = placeOf[tipo];
  for (const field of placed)
    if (paper[field] !== undefined && !places.includes(field)) doubts.add('schema-violation', `/${field}`);
  const { fechaHora, observaciones, recepcionEnSalud } = paper;
  switch (tipo) {
    case 'CUMPLIDA': {
      const aQuien = (paper.explicadoA ?? []).flatMap(
        (code, at) => doubts.lookup(codes.informados, code, `/explicadoA/${at}`) ?? [],
      );
      const explicacion = aQuien.length > 0 ? { aQuien: [...new Set(aQuien)] } : undefined;
      return withoutAbsent({ tipo, fechaHora, explicacion, recepcionEnSalud });
    }
    case 'NO_CUMPLIDA': {
      const motivo = doubts.lookup(codes.motivos, paper.motivo, '/motivo');
      if (paper.motivo === undefined) doubts.add('schema-violation', '/motivo');
      return motivo && withoutAbsent({ tipo, fechaHora, motivo, observaciones });
    }
    case 'NNA_NO_ACEPTA_ATENCION': {
      const establecimiento = paper.establecimiento ?? doubts.add('schema-violation', '/establecimiento');
      if (!paper.normasPropias) doubts.add('schema-violation', '/normasPropias');
      return establecimiento === undefined
        ? undefined
        : { tipo, fechaHora, establecimiento, normasPropiasAplicadas: true };
    }
  }
}
