/**
 * The diagram of a course in Graphviz' language: states as boxes, groups as frames, an arrow from a frame for what holds for all within.
 */

const ink = '#1f2937';
const quiet = '#6b7280';
const sides = { derivante: '#b45309', receptor: '#1d4ed8', event: '#4b5563' };
/** The one whose widths the layout knows: in another the words would run out of their boxes. */
const font = 'Arial';

export function dotOf(data) {
  const { states, groups, title } = data;
  const outer = Object.keys(groups).filter((name) => !groups[name].within);
  const free = Object.keys(states).filter((state) =>
    outer.every((name) => !groups[name].states.includes(state)),
  );
  return [
    'digraph derivacion {',
    `  graph [rankdir=TB, compound=true, newrank=true, nodesep=0.6, ranksep=0.6, pad=0.3, bgcolor="white", fontname="${font}", fontcolor="${ink}", fontsize=20, labelloc=t, label="${title}\\n "];`,
    `  node [shape=box, style="rounded,filled", fillcolor="#eff6ff", color="${quiet}", fontname="${font}", fontcolor="${ink}", fontsize=14, margin="0.22,0.12"];`,
    `  edge [fontname="${font}", fontsize=11, arrowsize=0.8];`,
    '  inicio [shape=circle, style=filled, label="", width=0.18, fillcolor="#1f2937", color="#1f2937"];',
    ...outer.flatMap((name) => frameOf(name, data).map((line) => `  ${line}`)),
    ...free.map((state) => `  ${boxOf(state, data)}`),
    '  { rank=same; inicio; ENVIADA }',
    ...arrowsOf(data).map((arrow) => `  ${arrow}`),
    `  ${legendOf(data)}`,
    '}',
    '',
  ].join('\n');
}

/** A group as a frame, with the frames within. */
function frameOf(name, data) {
  const { title, states } = data.groups[name];
  const inner = Object.keys(data.groups).filter((each) => data.groups[each].within === name);
  const own = states.filter((state) => inner.every((each) => !data.groups[each].states.includes(state)));
  return [
    `subgraph cluster_${name} {`,
    `  graph [style="rounded,dashed", color="#9ca3af", label="${title}", fontsize=12, fontcolor="${quiet}", labeljust=l, labelloc=t, margin=30];`,
    ...own.map((state) => `  ${boxOf(state, data)}`),
    ...inner.flatMap((each) => frameOf(each, data).map((line) => `  ${line}`)),
    '}',
  ];
}

/** A state, with what leaves it as it is. */
function boxOf(code, { states, transitions }) {
  const { title, ends } = states[code];
  const isKept = ({ from, to, once }) => !once && from.includes(code) && (to === 'same' || to === code);
  const kept = transitions.filter(isKept).map(({ on }) => on);
  const lines = kept.map(
    (on) =>
      `<br/><font point-size="4"> </font><br/><font point-size="11" color="${sides.receptor}">↻ ${on}</font>`,
  );
  const style = ends ? ', fillcolor="#f3f4f6", peripheries=2' : '';
  return `${code} [label=<<b>${title}</b>${lines.join('')}>${style}];`;
}

/** One arrow from each place to each state and by each side, with everything that leads there. */
function arrowsOf({ transitions, events, groups, initial }) {
  const arrows = new Map();
  for (const { on, by, from, to } of transitions.filter((each) => each.to !== 'same'))
    for (const place of placesOf(
      from.filter((state) => state !== to),
      groups,
    )) {
      const side = events[on] ? 'event' : by;
      const key = [place.tail, place.frame, to, side].join(' ');
      const { labels } = arrows.get(key) ?? { labels: [] };
      arrows.set(key, { place, to, side, labels: [...labels, events[on]?.title ?? on] });
      if (place.tail === initial)
        arrows.set(`inicio ${key}`, { place: { tail: 'inicio' }, to, side, labels: [] });
    }
  return [...arrows.values()].map(arrowOf);
}

/** The widest frames of which every state is meant, and single states for the rest. */
function placesOf(from, groups) {
  const whole = Object.keys(groups).filter((name) =>
    groups[name].states.every((state) => from.includes(state)),
  );
  const widest = whole.filter((name) => !whole.includes(groups[name].within));
  const framed = widest.flatMap((name) => groups[name].states);
  return [
    ...widest.map((frame) => ({ frame, tail: groups[frame].states.at(-1) })),
    ...from.filter((state) => !framed.includes(state)).map((tail) => ({ tail })),
  ];
}

function arrowOf({ place: { tail, frame }, to, side, labels }) {
  const color = sides[side];
  const style = side === 'event' ? ', style=dashed' : '';
  const from = frame ? `, ltail=cluster_${frame}` : '';
  // What goes back does not decide which state stands above which.
  const back = to === 'NO_ENTREGADA' ? ', constraint=false' : ', weight=4';
  const label = labels.map((each) => ` ${each} \\l`).join('');
  return `${tail} -> ${to} [label="${label}", color="${color}", fontcolor="${color}"${style}${from}${back}];`;
}

function legendOf({ transitions }) {
  const late = transitions.find(({ once }) => once).on;
  const rows = [
    [sides.derivante, 'Lo dice quien derivó.'],
    [sides.receptor, 'Lo dice la institución receptora.'],
    [sides.event, 'Lo muestran los recibos, o una derivación nueva.'],
    [sides.receptor, `↻ Deja el estado como está; también ${late}, una vez, si llega tarde.`],
    [quiet, 'La flecha que sale de un marco vale desde todos sus estados.'],
    [quiet, 'Borde doble: final. Un plazo vencido es una marca, no un estado.'],
  ].map(
    ([color, text]) => `<tr><td align="left"><font color="${color}" point-size="11">${text}</font></td></tr>`,
  );
  const table = `<table border="0" cellspacing="0" cellpadding="2">${rows.join('')}</table>`;
  return `leyenda [shape=none, style="", margin=0, label=<${table}>];`;
}
