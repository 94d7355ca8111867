import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { toCsv } from '../csv.js';
import type { Publicacion } from '../publicaciones.js';
import { politica } from './estilo.js';
import { toHtml } from './pagina.js';

const publicacion: Publicacion = {
  registro: 'PROTOCOLO',
  nombre: 'Registro de ejemplo',
  corte: {
    id: '1',
    fuente: { urn: 'urn:valija:cl:pav:rm', nombre: '<script>"Institución" & otra</script>' },
    desde: '2023-01-01',
    hasta: '2023-12-31',
    fechaExtraccion: '2026-01-15T12:00:00.000Z',
    partes: 1,
  },
  k: 5,
  uso: 'PUBLICABLE',
  advertencias: ['Advertencia de ejemplo'],
  poblaciones: [
    {
      poblacion: 'PERSONA_INGRESADA',
      titulo: 'Personas ingresadas',
      reservada: false,
      total: 45,
      tablas: [
        {
          id: 'nacionalidad-sexo',
          titulo: 'Personas por nacionalidad y sexo',
          dimensionFilas: 'nacionalidad',
          dimensionColumnas: 'sexo',
          columnas: ['FEMENINO', 'MASCULINO'],
          filas: [
            { valor: 'BO', celdas: [20, null], total: 22 },
            { valor: 'OTROS_VALORES', celdas: [null, null], total: null },
          ],
          totales: [30, 15],
          total: 45,
        },
      ],
    },
    { poblacion: 'CONDENADO', titulo: 'Personas condenadas', reservada: true, total: null, tablas: [] },
  ],
};

describe('the page', () => {
  const page = toHtml(publicacion);

  it('escapes what others named, and runs and loads nothing', () => {
    expect(page).toContain('&lt;script&gt;&quot;Institución&quot; &amp; otra&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<object| style=| on[a-z]+=|https?:/i);
  });

  it('allows its own style sheet by its digest, and nothing else', () => {
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(politica).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(politica.replaceAll("'", '&#39;'));
  });

  it('has for each plot its table, in words and with headings', () => {
    expect([...page.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)]).toHaveLength(1);
    for (const id of ['t', 'd']) expect(page).toContain(`id="persona_ingresada-nacionalidad-sexo-${id}"`);
    expect(page.match(/<table aria-labelledby=/g)).toHaveLength(1);
    expect(page).toContain(
      '<th scope="row">Bolivia</th><td>20</td><td><span class="r">reservada</span></td><td>22</td>',
    );
    expect(page).toContain('<th scope="row">Otros valores</th>');
    expect(page).toContain('Reservada: son menos que la menor cifra que se muestra.');
  });

  it('draws what is published to scale, and the rest of a published total as hidden', () => {
    const bars = [
      ...page.matchAll(/<rect x="(\S+)" y="\S+" width="(\S+)" height="\S+" fill="(\S+)" stroke="#fff"/g),
    ];
    const [[, start, women, fill] = [], [, , rest, hatched] = []] = bars;
    expect(start).toBe('190');
    expect(Number(women) / Number(rest)).toBeCloseTo(10, 0);
    expect([fill, hatched]).toEqual(['#0b4f8a', 'url(#persona_ingresada-nacionalidad-sexo-r)']);
    expect(bars).toHaveLength(2);
  });
});

describe('the lines for a spreadsheet', () => {
  const lines = toCsv(publicacion).split('\r\n');

  it('name register and cut each, and leave empty what is hidden', () => {
    const origin =
      'PROTOCOLO,urn:valija:cl:pav:rm,2023-01-01,2023-12-31,2026-01-15T12:00:00.000Z,5,PUBLICABLE';
    expect(lines[0]?.charCodeAt(0)).toBe(0xfeff);
    expect(lines.slice(1, -1).every((line) => line.startsWith(`${origin},`))).toBe(true);
    expect(lines).toContain(
      `${origin},PERSONA_INGRESADA,nacionalidad-sexo,nacionalidad,BO,sexo,MASCULINO,,SI`,
    );
    expect(lines).toContain(`${origin},PERSONA_INGRESADA,nacionalidad-sexo,nacionalidad,BO,sexo,TOTAL,22,NO`);
    expect(lines).toContain(`${origin},CONDENADO,,,TOTAL,,TOTAL,,SI`);
    expect(lines).toHaveLength(1 + 1 + 9 + 1 + 1);
  });
});
