import { entries as comunas } from 'virtual:valija/catalogue/comunas';
import { entries as paises } from 'virtual:valija/catalogue/paises';
import { entries as regiones } from 'virtual:valija/catalogue/regiones';
import type { WidgetProps } from '@rjsf/utils';
import { capital } from '@valija/words';
import { ChoiceSelect } from './choice-widgets.js';

const inOrder = new Intl.Collator('es-CL');

/** One of a catalogue, by its title. */
const catalogueWidget = (entries: readonly (readonly [string, string])[], isSorted = true) => {
  const choices = entries.map(([value, label]) => ({ value, label }));
  if (isSorted) choices.sort((one, other) => inOrder.compare(one.label, other.label));
  return (props: WidgetProps) => <ChoiceSelect props={props} choices={choices} />;
};

export const PaisWidget = catalogueWidget(paises);
export const ComunaWidget = catalogueWidget(comunas);
/** From north to south, as they are listed. */
export const RegionWidget = catalogueWidget(regiones, false);

/** Languages that are heard in Chile besides Spanish, and those of the countries from which persons come; ISO 639. */
const languages =
  'ht en pt fr zh ar ru uk de it ro tr hi ur bn fa ko ja vi th fil id sw yo ha am so ps ku hy ka pl el he qu ay arn gn rap sgn'.split(
    ' ',
  );
const languageNames = new Intl.DisplayNames('es-CL', { type: 'language' });

export const IdiomaWidget = catalogueWidget(
  languages.map((code) => [code, capital(languageNames.of(code) ?? code)] as const),
);
