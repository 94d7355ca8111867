import { dimensiones } from '../dimensiones.js';
import { labelOf } from '../etiquetas.js';
import type { Publicacion } from '../publicaciones.js';
import type { Cifra, PoblacionPublicada, TablaPublicada } from '../tablas.js';
import { estilo, politica } from './estilo.js';
import { plotOf } from './grafico.js';
import { Markup, markup } from './markup.js';

const numbers = new Intl.NumberFormat('es-CL');
const moments = new Intl.DateTimeFormat('es-CL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'America/Santiago',
});

/** A page of the tables that can be printed, and kept as one file: each table has its plot, and each plot its table. */
export function toHtml({ nombre, corte, k, uso, advertencias, poblaciones }: Publicacion): string {
  return markup`<!doctype html>
<html lang="es-CL">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${politica}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${nombre}</title>
<style>${new Markup(estilo)}</style>
</head>
<body>
<header>
<h1>${nombre}</h1>
<dl>
<dt>Fuente</dt><dd>${corte.fuente.nombre}</dd>
<dt>Período</dt><dd>${corte.desde} a ${corte.hasta}</dd>
<dt>Extracción</dt><dd><time datetime="${corte.fechaExtraccion}">${moments.format(new Date(corte.fechaExtraccion))}</time> (hora de Chile continental)</dd>
<dt>Menor cifra que se muestra</dt><dd>${k}</dd>
<dt>Uso</dt><dd>${uso === 'PUBLICABLE' ? 'Publicable' : 'Interno: no publicar'}</dd>
</dl>
<ul class="aviso">${advertencias.map((each) => markup`<li>${each}</li>`)}</ul>
</header>
<main>
${poblaciones.map(sectionOf)}
</main>
</body>
</html>
`.text;
}

function sectionOf({ poblacion, titulo, reservada, total, tablas }: PoblacionPublicada): Markup {
  const id = poblacion.toLowerCase();
  const sum = reservada
    ? markup`Reservada: son menos que la menor cifra que se muestra.`
    : markup`Total: ${cifra(total)}`;
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${titulo}</h2>
<p>${sum}</p>
${tablas.map((tabla) => tableOf(tabla, `${id}-${tabla.id}`))}
</section>
`;
}

function tableOf(tabla: TablaPublicada, id: string): Markup {
  const { titulo, dimensionFilas, filas, totales, total } = tabla;
  return markup`<section class="tabla" aria-labelledby="${id}">
<h3 id="${id}">${titulo}</h3>
${plotOf(tabla, id)}
<table aria-labelledby="${id}">
<thead>${headOf(tabla)}</thead>
<tbody>
${filas.map(
  (fila) =>
    markup`<tr><th scope="row">${labelOf(dimensionFilas, fila.valor)}</th>${[...fila.celdas, fila.total].map(cellOf)}</tr>
`,
)}</tbody>
<tfoot><tr><th scope="row">Total</th>${[...totales, total].map(cellOf)}</tr></tfoot>
</table>
</section>
`;
}

function headOf({ dimensionFilas, dimensionColumnas, columnas }: TablaPublicada): Markup {
  const rows = dimensiones[dimensionFilas].titulo;
  if (!dimensionColumnas) return markup`<tr><th scope="col">${rows}</th><th scope="col">Total</th></tr>`;
  return markup`<tr><th scope="col" rowspan="2">${rows}</th><th scope="colgroup" colspan="${columnas.length}">${dimensiones[dimensionColumnas].titulo}</th><th scope="col" rowspan="2">Total</th></tr>
<tr>${columnas.map((columna) => markup`<th scope="col">${labelOf(dimensionColumnas, columna)}</th>`)}</tr>`;
}

const cellOf = (value: Cifra): Markup => markup`<td>${cifra(value)}</td>`;

const cifra = (value: Cifra): Markup =>
  value === null ? markup`<span class="r">reservada</span>` : markup`${numbers.format(value)}`;
