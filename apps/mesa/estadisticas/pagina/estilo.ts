import { createHash } from 'node:crypto';

/** The page's only style sheet: it stands in the page, which loads nothing. */
export const estilo = `
body{font:15px/1.45 "Noto Sans","Liberation Sans",Arial,sans-serif;color:#111;background:#fff;max-width:56rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:2px solid #0b4f8a;margin-top:2.5rem}h3{font-size:1rem;margin:0 0 .5rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}dt{font-weight:600}dd{margin:0}
.aviso{border-left:4px solid #a15c00;background:#fff6e5;padding:.5rem .75rem .5rem 1.75rem}.aviso li{margin:.2rem 0}
section.tabla{margin:2rem 0}svg{max-width:100%;height:auto;font-family:inherit}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border:1px solid #bbb;padding:.2rem .5rem;text-align:right}th[scope=row],thead tr:first-child th:first-child{text-align:left}
thead th[colspan]{text-align:center}thead th{background:#eef3f8}tfoot th,tfoot td{font-weight:600;background:#f5f5f5}.r{color:#555;font-style:italic;font-weight:400}
@media print{body{margin:0;max-width:none;font-size:11px}h2{break-after:avoid}section.tabla,tr{break-inside:avoid}thead{display:table-header-group}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{size:A4;margin:15mm}}
`;

const digest = createHash('sha256').update(estilo).digest('base64');

/** What the page may do: show itself in its own style. It runs, loads and sends nothing. */
export const politica = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
