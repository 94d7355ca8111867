import { scaleBand, scaleLinear } from 'd3-scale';
import { dimensiones } from '../dimensiones.js';
import { labelOf } from '../etiquetas.js';
import type { FilaPublicada, TablaPublicada } from '../tablas.js';
import { Markup, markup } from './markup.js';

const width = 720;
const left = 190;
const right = 70;
const top = 6;
const rowHeight = 20;

/** Told apart in greys and by the colour-blind as well. */
const colours = ['#0b4f8a', '#e69f00', '#8ecae6', '#5b2a86', '#7a7a7a'] as const;
const colourOf = (at: number): string => colours[at % colours.length] ?? colours[0];

const numbers = new Intl.NumberFormat('es-CL');

/**
 * Bars of a table's rows, divided by its columns, as SVG. What is hidden is hatched where the published total gives its place, and
 * named where it does not. A reader who sees no picture is told that the table has the same.
 */
export function plotOf(tabla: TablaPublicada, id: string): Markup {
  const { dimensionFilas, dimensionColumnas, filas, titulo } = tabla;
  const legend = legendOf(tabla);
  const bottom = top + filas.length * rowHeight;
  const height = bottom + 24 + (legend.length > 0 ? 22 : 0);
  const most = Math.max(1, ...filas.map(({ total }) => total ?? 0));
  const x = scaleLinear([0, most], [left, width - right]).nice();
  const y = scaleBand(
    filas.map(({ valor }) => valor),
    [top, bottom],
  ).padding(0.2);
  const ticks = x.ticks(5).filter(Number.isInteger);
  const bandHeight = y.bandwidth();
  const bars = filas.map((fila) => {
    const at = y(fila.valor) ?? top;
    const middle = at + bandHeight / 2;
    return markup`
<text x="${left - 8}" y="${middle}" text-anchor="end" dominant-baseline="central">${labelOf(dimensionFilas, fila.valor)}</text>
${segmentsOf(fila).map(
  ({ from, to, fill }) =>
    markup`<rect x="${round(x(from))}" y="${round(at)}" width="${round(x(to) - x(from))}" height="${round(bandHeight)}" fill="${fill}" stroke="#fff" stroke-width="0.5"/>`,
)}
<text x="${round(x(fila.total ?? 0)) + 6}" y="${middle}" dominant-baseline="central">${fila.total === null ? 'reservada' : numbers.format(fila.total)}</text>`;
  });
  return markup`<svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="12">
<title id="${id}-t">${titulo}</title>
<desc id="${id}-d">Gráfico de barras. La tabla que sigue tiene los mismos datos.</desc>
<defs><pattern id="${id}-r" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2" height="6" fill="#555"/></pattern></defs>
${ticks.map(
  (tick) =>
    markup`<line x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${top}" y2="${bottom}" stroke="#ccc"/><text x="${round(x(tick))}" y="${bottom + 14}" text-anchor="middle" fill="#444">${numbers.format(tick)}</text>`,
)}
${bars}
${dimensionColumnas && legend.length > 0 ? markup`<text x="${left - 8}" y="${bottom + 30}" text-anchor="end" dominant-baseline="central">${dimensiones[dimensionColumnas].titulo}:</text>` : ''}
${legend.map(
  ({ label, fill }, at) =>
    markup`<rect x="${left + at * 130}" y="${bottom + 24}" width="12" height="12" fill="${fill}" stroke="#555" stroke-width="0.5"/><text x="${left + at * 130 + 17}" y="${bottom + 30}" dominant-baseline="central">${label}</text>`,
)}
</svg>`;

  function segmentsOf({ celdas, total }: FilaPublicada): { from: number; to: number; fill: string }[] {
    if (total === null) return [];
    if (celdas.length === 0) return [{ from: 0, to: total, fill: colourOf(0) }];
    let from = 0;
    const shown = celdas.flatMap((cifra, at) => {
      if (!cifra) return [];
      from += cifra;
      return [{ from: from - cifra, to: from, fill: colourOf(at) }];
    });
    return from < total ? [...shown, { from, to: total, fill: `url(#${id}-r)` }] : shown;
  }

  /** Columns that somebody is in, and what is hidden, if a bar shows it. */
  function legendOf({
    columnas,
    dimensionColumnas,
    totales,
  }: TablaPublicada): { label: string; fill: string }[] {
    if (!dimensionColumnas) return [];
    const hatched = filas.some((fila) => segmentsOf(fila).at(-1)?.fill.startsWith('url'));
    return [
      ...columnas.flatMap((columna, at) =>
        totales[at] === 0 ? [] : [{ label: labelOf(dimensionColumnas, columna), fill: colourOf(at) }],
      ),
      ...(hatched ? [{ label: 'Reservada', fill: `url(#${id}-r)` }] : []),
    ];
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
