import { describe, expect, it } from '@jest/globals';
import { caseNames } from './cases.js';
import { LocalError } from './local-error.js';
import { readOptions } from './options.js';
import { scenarioNames } from './stories/index.js';

describe('the options of the start', () => {
  it.each([
    [[], { once: false }],
    [['--once'], { once: true }],
    [['--cases', 'all'], { once: false, cases: caseNames }],
    [['--cases=all', '--once'], { once: true, cases: caseNames }],
    [['--once', '--cases', 'pee-sin-run'], { once: true, cases: ['pee-sin-run'] }],
    [
      ['--cases', 'uvi-homicidio-frustrado,pee-sin-run'],
      { once: false, cases: ['uvi-homicidio-frustrado', 'pee-sin-run'] },
    ],
    [['--cases', 'pee-sin-run,pee-sin-run'], { once: false, cases: ['pee-sin-run'] }],
    [['--scenario', 'all'], { once: false, scenarios: scenarioNames }],
    [['--scenario=derivacion', '--once'], { once: true, scenarios: ['derivacion'] }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it('name a case that does not exist, and list those that do', () => {
    const read = () => readOptions(['--cases', 'pee-sin-run,pee-con-run']);
    expect(read).toThrow(LocalError);
    expect(read).toThrow(/no existe el caso «pee-con-run»/);
    for (const name of caseNames) expect(read).toThrow(new RegExp(`^  ${name}$`, 'm'));
  });

  it('name a story that does not exist, and list those that do', () => {
    const read = () => readOptions(['--scenario', 'derivacion,traslado-a-la-luna']);
    expect(read).toThrow(LocalError);
    expect(read).toThrow(/no existe la historia «traslado-a-la-luna»/);
    for (const name of scenarioNames) expect(read).toThrow(new RegExp(`^  ${name}$`, 'm'));
  });

  it.each([[['--scenario']], [['--scenario=']], [['--scenario', '--once']]])('ask for names: %j', (args) => {
    expect(() => readOptions(args)).toThrow(/--scenario pide «all» o nombres de historias/);
  });

  it('play cases or stories, not both', () => {
    expect(() => readOptions(['--cases', 'all', '--scenario', 'all'])).toThrow(/no van juntas/);
    expect(() => readOptions(['--bandejas', '--cases', 'all'])).toThrow(/no va junto/);
  });

  it.each([[['--cases']], [['--cases', '']], [['--cases=']], [['--cases', '--once']]])(
    'ask for names: %j',
    (args) => {
      expect(() => readOptions(args)).toThrow(/--cases pide «all» o nombres/);
    },
  );

  it.each([[['--casos']], [['todos']], [['--once=si']]])('say how they are used: %j', (args) => {
    expect(() => readOptions(args)).toThrow(/opción desconocida «.*». uso: npm start/);
  });
});
