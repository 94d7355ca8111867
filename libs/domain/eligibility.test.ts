import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { PersonaDerivable } from './condition.js';
import { type DelitoCodigo, findDelito } from './delitos.js';
import { eligibility, findOferta, type Programa } from './eligibility.js';
import { delitos, oferta } from './generated/catalogues.js';
import { institucionVigente } from './instituciones.js';

const at = '2026-11-22';

/** A fictitious child, victim of the crimes given. */
const nna = (codigos: readonly DelitoCodigo[], more: Partial<PersonaDerivable> = {}): PersonaDerivable => ({
  calidad: 'VICTIMA',
  delitos: codigos.map((codigo) => ({ codigo })),
  edad: 12,
  ...more,
});

const answer = (programa: Programa, persona: PersonaDerivable) => {
  const found = eligibility(persona, at).find((one) => one.programa === programa);
  if (!found) throw new Error(`no answer for ${programa}`);
  return found;
};
const puede = (programa: Programa, persona: PersonaDerivable) => answer(programa, persona).puede;
const motivos = (programa: Programa, persona: PersonaDerivable) => {
  const found = answer(programa, persona);
  return found.puede ? [] : found.motivos;
};

const todos = delitos.entries.map(({ codigo }) => codigo);
const sexuales = todos.filter((codigo) => findDelito(codigo)?.grupo === 'SEXUAL');
/** The crimes that alone open a programme. */
const abren = (programa: Programa, more: Partial<PersonaDerivable> = {}) =>
  todos.filter((codigo) => puede(programa, nna([codigo], more)));

describe('Anexo 2, CAJ: CAVI, UVI and CREDEN', () => {
  it.each(['CAVI', 'UVI'] as const)(
    '%s takes a child victim of any crime of the Protocolo: no criteria of exclusion',
    (programa) => {
      expect(abren(programa)).toEqual(todos);
      expect(findOferta(programa)?.exclusion).toEqual([]);
    },
  );

  it('CREDEN takes the same children, in the Región Metropolitana only', () => {
    expect(abren('CREDEN', { region: '13' })).toEqual(todos);
    expect(motivos('CREDEN', nna(['CP_361'], { region: '05' }))).toEqual([
      'El centro atiende sólo la Región Metropolitana.',
    ]);
    expect(puede('CREDEN', nna(['CP_361']))).toBe(false);
  });

  it.each(['CAVI', 'UVI', 'CREDEN'] as const)(
    '%s takes the children of a person who was killed',
    (programa) => {
      const orphan = nna([], {
        delitos: [{ codigo: 'CP_390_BIS', gradoEjecucion: 'CONSUMADO' }],
        region: '13',
      });
      expect(puede(programa, orphan)).toBe(true);
    },
  );

  it.each(['CAVI', 'UVI', 'CREDEN'] as const)(
    '%s takes no adult, no witness and nobody without a crime',
    (programa) => {
      expect(motivos(programa, { calidad: 'TESTIGO', delitos: [], edad: 18, region: '13' })).toEqual([
        'El programa atiende a víctimas, y la persona figura como testigo.',
        'El programa atiende a menores de 18 años.',
        'No consta un delito de los que contempla el Protocolo.',
      ]);
    },
  );
});

describe('Anexo 2, SENAME: PRM', () => {
  it('takes sexual aggression in any form', () => {
    for (const codigo of [...sexuales, 'CP_433_N1_VIOLACION', 'CP_411_QUATER_SEXUAL'] as const)
      expect({ codigo, puede: puede('PRM', nna([codigo])) }).toEqual({ codigo, puede: true });
  });

  it('takes grave physical abuse that is a crime', () => {
    for (const codigo of ['CP_395', 'CP_397_N1', 'CP_390_INC_1', 'CP_391_N2'] as const)
      expect({ codigo, puede: puede('PRM', nna([codigo])) }).toEqual({ codigo, puede: true });
  });

  it('excludes victims of other crimes', () => {
    expect(todos.filter((codigo) => !puede('PRM', nna([codigo])))).toEqual([
      'CP_141_INC_4',
      'CP_142',
      'CP_411_BIS',
      'CP_411_QUATER_LABORAL',
      'CP_411_QUATER_ORGANOS',
      'CP_433_N1_HOMICIDIO',
    ]);
    expect(motivos('PRM', nna(['CP_411_BIS']))).toEqual([
      'El programa atiende agresión sexual y maltrato físico o psicológico grave; no consta ninguno de los dos.',
    ]);
  });

  it('takes grave abuse that came with another crime, psychological too, when whoever refers says so', () => {
    expect(puede('PRM', nna(['CP_411_QUATER_LABORAL'], { maltratoGrave: true }))).toBe(true);
  });

  it('does not take for abuse the killing of another', () => {
    expect(puede('PRM', nna([], { delitos: [{ codigo: 'CP_391_N1', gradoEjecucion: 'CONSUMADO' }] }))).toBe(
      false,
    );
    expect(puede('PRM', nna([], { delitos: [{ codigo: 'CP_391_N1', gradoEjecucion: 'FRUSTRADO' }] }))).toBe(
      true,
    );
  });
});

describe('Anexo 2, SENAME: PEE', () => {
  it('takes commercial sexual exploitation in any form, under old codes and new, and nothing else', () => {
    expect(abren('PEE')).toEqual([
      'CP_366_QUINQUIES',
      'CP_367',
      'CP_367_TER',
      'CP_367_QUATER',
      'CP_367_SEPTIES',
      'CP_374_BIS',
      'CP_411_TER',
      'CP_411_QUATER_SEXUAL',
    ]);
  });

  it('excludes victims of other crimes, and says why', () => {
    expect(motivos('PEE', nna(['CP_361']))).toEqual([
      'El programa atiende explotación sexual comercial, y no consta un delito de ese tipo.',
    ]);
  });
});

describe('Anexo 2, SENAME: PRJ', () => {
  const grave = { vulneracionGrave: true, atendidoEn: 'AMBULATORIO' } as const;

  it('takes victims of any crime whose rights are gravely violated, in an ambulatory or residential programme', () => {
    expect(abren('PRJ', grave)).toEqual(todos);
    expect(abren('PRJ', { ...grave, atendidoEn: 'RESIDENCIAL' })).toEqual(todos);
    expect(findOferta('PRJ')?.exclusion).toEqual([]);
  });

  it('does not presume the violation nor the programme', () => {
    expect(motivos('PRJ', nna(['CP_361']))).toEqual([
      'No consta una vulneración grave de derechos.',
      'No consta que la persona sea atendida en un programa ambulatorio o residencial.',
    ]);
  });
});

const catalogoPav = [
  'Homicidio',
  'Parricidio',
  'Femicidio',
  'Robo con violencia',
  'Robo con intimidación',
  'Robo con homicidio',
  'Robo con violación',
  'Delitos sexuales contra mayores de 18 años',
  'Delitos sexuales contra menores de 18 años',
  'Lesiones',
  'Secuestro',
  'Sustracción de menores',
  'Trata de personas',
  'Cuasidelito de homicidio',
  'Cuasidelito de lesiones',
  'Conducción con resultado de lesiones o muerte',
  'Atentado contra vehículo con resultado de lesiones',
];
const primeraRespuesta = [
  'PAV_ORIENTACION',
  'PAV_CONNOTACION_PUBLICA',
  'PAV_INTERVENCION_INMEDIATA',
] as const;

describe('Anexo 2, PAV: first response', () => {
  it('has a closed list of 17 entries', () => {
    expect(oferta.listas.PAV.map(({ titulo }) => titulo)).toEqual(catalogoPav);
  });

  it('lists no crime that is not of the Protocolo', () => {
    const sinCodigo = oferta.listas.PAV.filter(({ delitos }) => delitos.length === 0).map(
      ({ titulo }) => titulo,
    );
    expect(sinCodigo).toEqual([
      'Robo con violencia',
      'Robo con intimidación',
      'Cuasidelito de homicidio',
      'Cuasidelito de lesiones',
      'Conducción con resultado de lesiones o muerte',
      'Atentado contra vehículo con resultado de lesiones',
    ]);
  });

  it.each(
    oferta.listas.PAV.filter(({ delitos }) => delitos.length > 0).map(
      (item) => [item.titulo, item.delitos] as const,
    ),
  )('takes victims of %s, of any age', (_titulo, codigos) => {
    for (const programa of primeraRespuesta)
      for (const codigo of codigos)
        for (const edad of [12, 18, 40])
          expect({
            programa,
            codigo,
            edad,
            puede: puede(programa, nna([codigo], { edad, region: '13' })),
          }).toEqual({
            programa,
            codigo,
            edad,
            puede: true,
          });
  });

  it.each(primeraRespuesta)(
    '%s takes neither smuggling of migrants nor castration: they are not in the list',
    (programa) => {
      expect(todos.filter((codigo) => !puede(programa, nna([codigo], { region: '13' })))).toEqual([
        'CP_395',
        'CP_411_BIS',
      ]);
      expect(motivos(programa, nna(['CP_395'], { region: '13' }))).toEqual([
        'El delito no está en el catálogo de delitos que atiende el Programa Apoyo a Víctimas.',
      ]);
    },
  );

  it.each(primeraRespuesta)('%s takes the family of a person who was killed', (programa) => {
    const orphan = nna([], { delitos: [{ codigo: 'CP_391_N1', gradoEjecucion: 'CONSUMADO' }], region: '09' });
    expect(puede(programa, orphan)).toBe(true);
  });

  it('intervenes on the scene only in the Región Metropolitana and in La Araucanía', () => {
    const taken = (['05', '08', '09', '13', '16'] as const).filter((region) =>
      puede('PAV_INTERVENCION_INMEDIATA', nna(['CP_397_N1'], { region })),
    );
    expect(taken).toEqual(['09', '13']);
    expect(motivos('PAV_INTERVENCION_INMEDIATA', nna(['CP_397_N1']))).toEqual([
      'La intervención inmediata existe sólo en la Región Metropolitana y en La Araucanía.',
    ]);
  });

  it.each(['PAV_ORIENTACION', 'PAV_CONNOTACION_PUBLICA'] as const)('%s is national', (programa) => {
    for (const region of ['05', '13', undefined] as const)
      expect(puede(programa, nna(['CP_397_N1'], { region }))).toBe(true);
  });
});

describe('Anexo 2, PAV: second response, Centros de Atención a Víctimas', () => {
  it('takes child victims of crimes that are of the Ley and in the list', () => {
    expect(todos.filter((codigo) => !puede('PAV_CAV', nna([codigo])))).toEqual(['CP_395', 'CP_411_BIS']);
  });

  it('counts homicide and the like only when attempted or frustrated: the row refers to the Ley', () => {
    for (const codigo of [
      'CP_391_N1',
      'CP_391_N2',
      'CP_390_INC_1',
      'CP_390_TER',
      'CP_433_N1_HOMICIDIO',
    ] as const) {
      const taken = (['CONSUMADO', 'FRUSTRADO', 'TENTATIVA', undefined] as const).filter((gradoEjecucion) =>
        puede('PAV_CAV', nna([], { delitos: [{ codigo, gradoEjecucion }] })),
      );
      expect({ codigo, taken }).toEqual({ codigo, taken: ['FRUSTRADO', 'TENTATIVA', undefined] });
    }
  });

  it('excludes every sexual crime within the family', () => {
    for (const codigo of sexuales)
      expect(motivos('PAV_CAV', nna([codigo], { agresor: 'INTRAFAMILIAR' }))).toEqual([
        'Es un delito sexual en el ámbito intrafamiliar y no consta que la situación proteccional esté resuelta.',
      ]);
  });

  it('takes it by exception when the protection is settled', () => {
    const settled = { agresor: 'INTRAFAMILIAR', situacionProteccionalResuelta: true } as const;
    expect(puede('PAV_CAV', nna(['CP_366_BIS'], settled))).toBe(true);
    expect(puede('PAV_CAV', nna(['CP_366_BIS'], { ...settled, situacionProteccionalResuelta: false }))).toBe(
      false,
    );
  });

  it('excludes neither other crimes within the family nor sexual crimes outside it', () => {
    expect(puede('PAV_CAV', nna(['CP_397_N1'], { agresor: 'INTRAFAMILIAR' }))).toBe(true);
    expect(puede('PAV_CAV', nna(['CP_366_BIS'], { agresor: 'EXTRAFAMILIAR' }))).toBe(true);
    expect(puede('PAV_CAV', nna(['CP_366_BIS']))).toBe(true);
  });

  it('has a row for children only', () => {
    expect(motivos('PAV_CAV', nna(['CP_397_N1'], { edad: 18 }))).toEqual([
      'El programa atiende a menores de 18 años.',
    ]);
  });
});

describe('Anexo 2, Ministerio de Salud: CESFAM, COSAM and hospitals', () => {
  it.each(['CESFAM', 'COSAM', 'HOSPITAL'] as const)(
    '%s has no criteria in the text at hand: it closes its door to nobody',
    (programa) => {
      expect(puede(programa, { calidad: 'TESTIGO', delitos: [], edad: 40 })).toBe(true);
      expect(puede(programa, nna(todos, { agresor: 'INTRAFAMILIAR' }))).toBe(true);
      expect(findOferta(programa)?.nota).toContain('sin criterios');
    },
  );
});

describe('eligibility', () => {
  it('answers for the programmes of the messages, in their order', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../schemas/derivacion.solicitada/1.0.0.json'), 'utf8'),
    ) as { properties: { prestacion: { properties: { programa: { enum: string[] } } } } };
    expect(eligibility(nna(['CP_361']), at).map(({ programa }) => programa)).toEqual(
      schema.properties.prestacion.properties.programa.enum,
    );
  });

  it('gives a reason in Spanish whenever it says no, and none when it says yes', () => {
    for (const persona of [nna([]), nna(todos), nna(['CP_361'], { calidad: 'TESTIGO', edad: 30 })])
      for (const one of eligibility(persona, at))
        expect(one.puede ? 'motivos' in one : one.motivos.length === 0).toBe(false);
  });

  it.each([
    ['cooperation with the penal case', { cooperaConInvestigacion: false, declaro: false }],
    ['nationality and migratory condition', { nacionalidad: 'HT', situacionMigratoria: 'IRREGULAR' }],
    ['sex and gender', { sexoRegistral: 'M', identidadGenero: 'TRANS' }],
    ['ethnic origin', { puebloOriginario: 'MAPUCHE', etnia: 'AFRODESCENDIENTE' }],
  ])('does not depend on %s', (_what, fields) => {
    for (const codigo of todos) {
      const persona = nna([codigo], { agresor: 'INTRAFAMILIAR', region: '13' });
      const withFields: PersonaDerivable = { ...persona, ...fields };
      expect(eligibility(withFields, at)).toEqual(eligibility(persona, at));
    }
  });

  it('takes for a child a person whose age is not known', () => {
    expect(puede('PRM', nna(['CP_361'], { edad: undefined }))).toBe(true);
    expect([17, 18].map((edad) => puede('PRM', nna(['CP_361'], { edad })))).toEqual([true, false]);
  });

  it('needs one crime that fits, whatever the others are', () => {
    expect(puede('PEE', nna(['CP_395', 'CP_367']))).toBe(true);
  });

  it('offers a programme only while it lasts', () => {
    const row = { ...oferta.entries[0], vigenciaHasta: '2026-10-01' };
    expect(eligibility(nna(['CP_361']), '2026-10-01', { oferta: [row] })).toEqual([
      { programa: 'PRM', puede: true },
    ]);
    expect(eligibility(nna(['CP_361']), '2026-10-02', { oferta: [row] })).toEqual([
      { programa: 'PRM', puede: false, motivos: ['El programa no forma parte de la oferta en esa fecha.'] },
    ]);
  });

  it('asks for free places where a row does, and only of that programme', () => {
    const motivo = 'No hay cupos.';
    const row = { ...oferta.entries[0], inclusion: [{ si: { cupos: 1 }, motivo }] };
    expect(eligibility(nna([]), at, { oferta: [row], cupos: { PRM: 0 } })).toEqual([
      { programa: 'PRM', puede: false, motivos: [motivo] },
    ]);
    expect(eligibility(nna([]), at, { oferta: [row], cupos: { PEE: 0 } })).toEqual([
      { programa: 'PRM', puede: true },
    ]);
  });

  it('names for each programme an institution of the catalogue, somewhere in the country', () => {
    for (const { codigo, institucion } of oferta.entries)
      expect({ codigo, found: institucionVigente(institucion, '13', at) !== undefined }).toEqual({
        codigo,
        found: true,
      });
  });
});
