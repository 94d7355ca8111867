/** `docs/messages.md`: every message in one place, by flow, for whoever has to decide what to send to whom. */
import { everyMessage, exampleFilesOf, fileOf, kinds, purposes } from './messages.mjs';

const flows = {
  F1: 'Denuncia al Fiscal',
  F2: 'Instrucción del Fiscal',
  F3: 'Derivación',
  F4: 'Ejecución',
  F5: 'Seguimiento y cierre',
  F6: 'Protocolo Intersectorial',
  F7: 'Residencia por razones humanitarias',
  F8: 'Retorno asistido y documentos consulares',
  F9: 'Estadística',
  transversal: 'En todos los flujos',
};

const lanes = { normal: 'normal', urgent: 'urgente', either: 'normal o urgente' };

const intro = `# Catálogo de mensajes

Generado desde \`schemas/\` y \`contracts/messages.json\` con \`npm run generate\`; lo que se edite aquí se pierde.

Un mensaje es un sobre firmado y un contenido sellado que sólo abre su destinatario. Esta página dice para qué es cada uno, qué clase
de parte lo puede decir a cuál y de dónde viene; que dos instituciones determinadas lo intercambien exige además un acuerdo
(\`contracts/agreements.json\`), y qué datos puede llevar lo dice \`contracts/release.json\`. Cómo viajan: [el bus](amqp-binding.md) y
\`contracts/asyncapi.json\`. Por qué se rechaza uno: [errores](errors.md).

- **Versión**: la primera es la vigente; las _anteriores_ se siguen leyendo mientras una parte las declare. Las que empiezan con 0 describen un
  formulario que no es público o que falta confirmar.
- **Carril**: el urgente tiene colas y plazos propios.
- **Abre un hilo**: las respuestas, el orden y los plazos van por el hilo que ese mensaje abrió.
- Todas las personas de los ejemplos son ficticias.`;

export async function messageIndex() {
  const byType = Map.groupBy(everyMessage(), ({ type }) => type);
  const sections = Object.entries(flows).map(([flow, name]) => {
    const rows = [...byType.values()].filter(([{ use }]) => use.flow === flow).map(rowOf);
    return [`## ${flow === 'transversal' ? name : `${flow} · ${name}`}`, '', ...head, ...rows].join('\n');
  });
  const unknown = [...byType.values()].find(([{ use }]) => !flows[use.flow]);
  if (unknown) throw new Error(`the flow ${unknown[0].use.flow} has no name`);
  const text = [
    intro,
    ...sections,
    legend('Clases de parte', 'Clase', kinds),
    legend('Finalidades', 'Finalidad', purposes),
  ].join('\n\n');
  return [{ path: 'docs/messages.md', text: `${text}\n` }];
}

const head = [
  '| Mensaje | Para qué | De quién a quién | Fuente | Carril | Versión y ejemplos |',
  '| --- | --- | --- | --- | --- | --- |',
];

/** One line for all versions of a type. */
function rowOf(versions) {
  const [{ type, schema, use }] = versions;
  const [, what = schema.description, source = ''] = /^(.*?)\s*Fuente: (.+)$/s.exec(schema.description) ?? [];
  return `| ${[
    `**${type}**<br>${schema.title}${use.opens ? '<br>_abre un hilo_' : ''}`,
    [what, use.note].filter(Boolean).join(' '),
    `De ${codes(use.senders)}<br>a ${codes(use.recipients)}<br>para ${codes(use.purposes)}`,
    `${source}<br>${codes(use.legalbasis)}`,
    lanes[use.lane],
    versions.map(linksOf).join('<br>'),
  ]
    .map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' '))
    .join(' | ')} |`;
}

function linksOf(message) {
  const examples = exampleFilesOf(message).map((file, at) => `[${at + 1}](../${file})`);
  return `[${message.version}](../${fileOf(message)})${message.older ? ' _anterior_' : ''}, ejemplos ${examples.join(' ')}`;
}

const codes = (names) => names.map((name) => `\`${name}\``).join(', ');

const legend = (title, column, entries) =>
  [
    `## ${title}`,
    '',
    `| ${column} | |`,
    '| --- | --- |',
    ...Object.entries(entries).map(([code, text]) => `| \`${code}\` | ${text} |`),
  ].join('\n');
