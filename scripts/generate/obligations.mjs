/** The validators of `contracts/obligations.json` and of an installation's figures, compiled ahead, and `docs/obligations.md`. */
import { banner, readJson } from './sources.mjs';
import { codeOf, compileAll, moduleOf } from './standalone.mjs';

const schemaFile = 'contracts/obligations.schema.json';

const roles = {
  sender: 'quien envía',
  recipient: 'quien recibe',
  coordinator: 'coordinador (PAV de la región)',
  operator: 'operador de la compuerta',
};

export async function obligations() {
  return [
    { path: 'libs/obligations/generated/validators.ts', text: validators() },
    { path: 'docs/obligations.md', text: page(readJson('contracts/obligations.json').rules) },
  ];
}

function validators() {
  const schema = readJson(schemaFile);
  const settings = { $id: `${schema.$id}:settings`, $ref: `${schema.$id}#/$defs/settings` };
  const ajv = compileAll([schema, settings]);
  const code = codeOf(ajv, { rulesDocument: schema.$id, settingsDocument: settings.$id });
  return banner(schemaFile) + moduleOf(code, '');
}

function page(rules) {
  const settings = new Map(
    rules.flatMap(({ clock }) => (clock.setting ? [[clock.setting, clock.default]] : [])),
  );
  return [
    intro,
    '## Plazos',
    table(
      ['Plazo', 'Lo abre', 'De quién a quién', 'Reloj', 'Lo cumple', 'Lo termina', 'Avisos', 'Fuente'],
      rules.map(rowOf),
    ),
    '## Cifras que fija la instalación',
    `\`VALIJA_OBLIGATION_SETTINGS_FILE\` nombra un archivo JSON con las que cambian, por nombre; por ejemplo \`{ "acuse-urgente": { "kind": "immediate", "limitMinutes": 30 } }\`. Lo que ya está abierto conserva la suya.`,
    table(
      ['Nombre', 'De partida'],
      [...settings].map(([name, clock]) => [`\`${name}\``, textOf(clock)]),
    ),
    beyond,
    '',
  ].join('\n\n');
}

const intro = `# Plazos legales

Generado desde \`contracts/obligations.json\` con \`npm run generate\`; lo que se edite aquí se pierde.

La compuerta vigila estos plazos sólo con los sobres, que llevan tipo, partes, hilo, carril y momento: nunca abre un contenido. El
silencio no decide nada: se avisa al deudor antes del término; vencido, se dice a quien la tabla nombra, y resuelto, a quienes se les dijo.

- **De quién a quién**: según el mensaje que abre el plazo.
- **Reloj**: los días hábiles son los de la Ley 19.880 en la región del deudor, desde el día siguiente; si el directorio no le da una sola
  región, los del país. Las horas y los minutos corren siempre. «Desde la base»: desde el \`clockbase\` del sobre, nunca después de que la
  compuerta tomó el mensaje ni más de 366 días antes.
- **Lo cumple**: un mensaje del deudor, en el hilo o en respuesta (\`causationid\`) al que lo abrió. **Lo termina** sin cumplirlo: uno del deudor o
  del acreedor, en el hilo. Un plazo no se abre si su acreedor, siendo quien espera la respuesta, no recibe ninguno de los mensajes que lo cumplen.
- **Cada período** se cuenta desde la base y se abre cuando termina el anterior; un informe cumple el más antiguo abierto.
- Un mensaje **rechazado** por su destinatario, **abandonado** o **retenido** porque se revocó su autorización no abrió ni cumplió nada: lo que
  abrió se termina y lo que cumplió vuelve a estar abierto, con su mismo término. Retenido por un acuerdo suspendido, el plazo corre: la
  suspensión pasa, y alguien debe verlo.
- **Vigencia**: una obligación conserva la regla con que nació, con su cifra.`;

const beyond = `## Lo que no se vigila aquí

- **D8**, situaciones relevantes: ocurren donde la compuerta no ve; se vigila el inicio.
- **D10** (perito que oye una develación), **D11** (vulneración grave por un cuidador) y **D12** (deber de denunciar): ningún mensaje anuncia el hecho
  desde el cual corren.
- **D13** (residencia de al menos doce meses): no es un plazo para actuar; lo exige el esquema de \`residencia.otorgada\`.
- Que la secretaría de la Mesa sepa de una residencia por trata: la subcategoría está en el contenido, que la compuerta no lee.`;

function rowOf(rule) {
  const { id, title, deadline, opens, debtor, creditor, clock, base, repeats, metby, cancelledby } = rule;
  const lane = { normal: ' (normal)', urgent: ' (urgente)' }[opens.lane] ?? '';
  const counted = clock.setting ? `${textOf(clock.default)}, \`${clock.setting}\`` : textOf(clock);
  return [
    [`**${title}**`, `\`${id}\`${deadline ? ` · ${deadline}` : ''}`, validityOf(rule)]
      .filter(Boolean)
      .join('<br>'),
    `\`${opens.type}\`${lane}${opens.operator ? '<br>acto del operador' : ''}`,
    debtor === creditor ? roles[debtor] : `${roles[debtor]} → ${roles[creditor]}`,
    `${repeats ? 'cada ' : ''}${counted}${base === 'clockbase' ? ', desde la base' : ''}`,
    codes(metby),
    codes(cancelledby) || '–',
    noticesOf(rule),
    rule.source,
  ];
}

const validityOf = ({ validfrom, validto }) =>
  `desde ${validfrom.slice(0, 10)}${validto ? ` hasta ${validto.slice(0, 10)}` : ''}`;

const noticesOf = ({ warn, escalate }) =>
  [
    ...(warn.length > 0 ? [`${warn.map(durationOf).join(' y ')} antes`] : []),
    ...escalate.map(
      ({ after, to }) =>
        `${after === 'PT0S' ? 'al vencer' : `${durationOf(after)} después`}: ${to.map((role) => roles[role]).join(', ')}`,
    ),
  ].join('<br>');

const durationOf = (duration) => `${duration.slice(2, -1)} ${duration.endsWith('H') ? 'h' : 'min'}`;

function textOf(clock) {
  switch (clock.kind) {
    case 'immediate':
      return `${clock.limitMinutes} min`;
    case 'hours':
      return `${clock.hours} h corridas`;
    case 'business-days':
      return `${clock.days} ${clock.days === 1 ? 'día hábil' : 'días hábiles'}${clock.cutoff ? ` (hasta las ${clock.cutoff})` : ''}`;
    case 'days':
      return `${clock.days} días corridos`;
    case 'months':
      return `${clock.months} meses`;
  }
}

const codes = (names) => names.map((name) => `\`${name}\``).join(', ');

const table = (columns, rows) =>
  [
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
