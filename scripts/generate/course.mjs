/** The course of a derivación, from `contracts/derivacion.json`: a constant for the code, a diagram and its tables for people. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { dotOf } from './course-diagram.mjs';
import { banner, readJson } from './sources.mjs';

const source = 'contracts/derivacion.json';

export async function course() {
  const data = readJson(source);
  requireTotal(data);
  const dot = dotOf(data);
  const graphviz = await Graphviz.load();
  const code = `/** ${data.title}. */\nexport const derivacion = ${JSON.stringify(data, null, 2)} as const;\n`;
  return [
    { path: 'libs/domain/generated/derivacion.ts', text: `${banner(source)}\n${code}` },
    { path: 'docs/derivacion.dot', text: dot },
    { path: 'docs/derivacion.svg', text: readable(graphviz.dot(dot, 'svg'), data.title) },
    { path: 'docs/derivacion.md', text: pageOf(data) },
  ];
}

/** Every message in every state is a transition or meets a rule: nothing is left to the code. */
function requireTotal({ states, transitions, rules, events }) {
  const messages = new Set(transitions.map(({ on }) => on).filter((on) => !(on in events)));
  for (const state of Object.keys(states))
    for (const on of messages) {
      const moves = transitions.filter((each) => each.on === on && each.from.includes(state));
      const refusing = rules.filter((rule) => rule.on?.includes(on) && rule.states.includes(state));
      const expected = moves.length === 0 || moves[0].once ? 1 : 0;
      if (moves.length > 1 || refusing.length !== expected)
        throw new Error(
          `${source}: ${on} in ${state} has ${moves.length} transitions, ${refusing.length} rules`,
        );
    }
}

/** Without the tool's own comments, and with a name for those who cannot see it. */
const readable = (svg, title) =>
  svg
    .slice(svg.indexOf('<svg'))
    .replace(/^<!--.*-->\n/gm, '')
    .replace(/<svg ([^>]*)>/, `<svg role="img" $1>\n<title>${title}</title>`);

function pageOf({ title, description, source: law, states, transitions, rules, events, sides }) {
  const codes = (names) => names.map((name) => `\`${name}\``).join(', ');
  const table = (head, rows) => [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
  return [
    `# ${title}`,
    '',
    `Generado desde \`${source}\` con \`npm run generate\`; lo que se edite aquí se pierde.`,
    '',
    description,
    `Fuente: ${law}.`,
    '',
    '![Estados y transiciones de una derivación; las tablas de abajo dicen lo mismo](derivacion.svg)',
    '',
    '## Estados',
    '',
    ...table(
      ['Estado', '', ''],
      Object.entries(states).map(([code, state]) => [
        `\`${code}\``,
        state.title,
        `${state.description}${state.ends ? ' _Final._' : ''}`,
      ]),
    ),
    '',
    '## Transiciones',
    '',
    ...table(
      ['Qué llega', 'De quién', 'Desde', 'Hacia', 'Fuente'],
      transitions.map(({ on, by, from, to, once, source: from_ }) => [
        on in events ? `_${on}_: ${events[on].description}` : `\`${on}\``,
        on in events ? '' : by,
        codes(from),
        to === 'same' ? `queda igual${once ? ', una vez' : ''}` : `\`${to}\``,
        from_,
      ]),
    ),
    '',
    '## Lo que no calza',
    '',
    'Se acepta, se entrega y se marca; no cambia el estado. La institución receptora no lo aplica sin que lo vea una persona, y a las dos',
    'partes se les avisa con `mensaje.observado`. Nada se pierde y nada se aplica en silencio.',
    '',
    ...table(
      ['Regla', '', 'Mensajes', 'Estados'],
      rules.map(({ code, title: what, detail, on, states: when }) => [
        `\`${code}\``,
        `**${what}.** ${detail}`,
        on ? codes(on) : 'todos',
        when ? codes(when) : 'todos',
      ]),
    ),
    '',
    ...Object.entries(sides).map(([side, who]) => `- **${side}**: ${who.toLowerCase()}.`),
    '',
  ].join('\n');
}
