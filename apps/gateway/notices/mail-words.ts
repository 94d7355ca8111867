import type { Digest, DigestPlazo, DigestSilencio, Part } from './digest.js';
import type { NoticeKind } from './plazo.js';

/** Terms that an e-mail lists; how many more there are it says. */
const listedMax = 50;

const headings: Readonly<Record<NoticeKind, string>> = {
  vencido: 'Vencidos sin cumplirse',
  'por-vencer': 'Por vencer',
  resuelto: 'Resueltos',
};

const counted: Readonly<Record<NoticeKind, readonly [one: string, many: string]>> = {
  vencido: ['plazo vencido', 'plazos vencidos'],
  'por-vencer': ['plazo por vencer', 'plazos por vencer'],
  resuelto: ['plazo resuelto', 'plazos resueltos'],
};

const order = ['vencido', 'por-vencer', 'resuelto'] as const satisfies readonly NoticeKind[];

const parts: Readonly<Record<Part, string>> = {
  DEUDOR: 'lo debe su institución',
  ACREEDOR: 'se le debe a su institución',
  COORDINACION: 'lo coordina su institución',
};

const clock = new Intl.DateTimeFormat('es-CL', {
  timeZone: 'America/Santiago',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** A moment as people in Chile read it, with the zone that it is of. */
const momentOf = (at: string): string => `${clock.format(new Date(at))} (hora de Santiago)`;

/** Subject and text of an e-mail: counts, titles of rules, threads and moments. */
export function mailOf(digest: Digest): { readonly subject: string; readonly text: string } {
  const { plazos, sinRecibir, urgente } = digest;
  const kinds = order.map((kind) => ({ kind, of: plazos.filter(({ aviso }) => aviso === kind) }));
  const counts = kinds
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => `${of.length} ${counted[kind][of.length === 1 ? 0 : 1]}`);
  if (sinRecibir.length > 0)
    counts.unshift(
      `${sinRecibir.length} ${sinRecibir.length === 1 ? 'mensaje urgente' : 'mensajes urgentes'} sin recibir`,
    );
  const sections = [
    ...(sinRecibir.length > 0 ? [sectionOf('Urgentes sin recibir', sinRecibir.map(silencioOf))] : []),
    ...kinds
      .filter(({ of }) => of.length > 0)
      .map(({ kind, of }) => sectionOf(headings[kind], of.map(plazoOf))),
  ];
  return {
    subject: `${urgente ? 'URGENTE: ' : ''}Valija: ${counts.join(', ')}`,
    text: `${[...sections, closing].join('\n\n')}\n`,
  };
}

const closing =
  'El detalle está en el sistema por el que su institución recibe los mensajes de Valija.\n' +
  'Este aviso es automático y no lleva datos de personas. No responda a este correo.';

function sectionOf(heading: string, lines: readonly string[]): string {
  const more = lines.length - listedMax;
  const shown = more > 0 ? [...lines.slice(0, listedMax), `- y ${more} más`] : lines;
  return [`${heading}: ${lines.length}`, ...shown].join('\n');
}

function plazoOf({
  titulo,
  obligacion,
  periodo,
  parte,
  vence,
  aviso,
  resueltoEn,
  hilo,
}: DigestPlazo): string {
  const period = periodo === undefined ? '' : `, período ${periodo}`;
  const verb = { 'por-vencer': 'vence', vencido: 'venció', resuelto: 'vencía' }[aviso];
  const resolved = aviso === 'resuelto' && resueltoEn ? `, resuelto el ${momentOf(resueltoEn)}` : '';
  return `- ${titulo} (${obligacion}${period}): ${parts[parte]}, ${verb} el ${momentOf(vence)}${resolved}. Hilo ${hilo}`;
}

function silencioOf({ tipo, aceptado, telefonoTurno, mensaje }: DigestSilencio): string {
  const call = telefonoTurno
    ? `llame al teléfono de turno ${telefonoTurno}`
    : 'el directorio no tiene teléfono de turno';
  return `- ${tipo}, ofrecido desde el ${momentOf(aceptado)} y no recibido: ${call}. Mensaje ${mensaje}`;
}
