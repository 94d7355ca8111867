import { withTheme } from '@rjsf/core';
import { AttachmentField } from './attachment.js';
import { ComunaWidget, IdiomaWidget, PaisWidget, RegionWidget } from './catalogue-widgets.js';
import { ChecklistField } from './checklist-field.js';
import { CheckboxesWidget, CheckboxWidget, SelectWidget, YesNoWidget } from './choice-widgets.js';
import { DateTimeWidget, DateWidget } from './date-widgets.js';
import {
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  FieldTemplate,
  ObjectFieldTemplate,
  OptionalDataControlsTemplate,
} from './templates.js';
import { NumberWidget, TextareaWidget, TextWidget } from './text-widgets.js';
import { UnionField } from './union-field.js';

/** Forms of the tray: the library goes through the schema, what is seen is ours. */
export const ThemedForm = withTheme({
  fields: { union: UnionField, attachment: AttachmentField, checklist: ChecklistField },
  templates: {
    FieldTemplate,
    ObjectFieldTemplate,
    ArrayFieldTemplate,
    ArrayFieldItemTemplate,
    OptionalDataControlsTemplate,
  },
  widgets: {
    TextWidget,
    EmailWidget: TextWidget,
    TextareaWidget,
    SelectWidget,
    CheckboxWidget,
    CheckboxesWidget,
    DateWidget,
    DateTimeWidget,
    RadioWidget: YesNoWidget,
    run: TextWidget,
    ruc: TextWidget,
    texto: TextareaWidget,
    number: NumberWidget,
    pais: PaisWidget,
    comuna: ComunaWidget,
    region: RegionWidget,
    idioma: IdiomaWidget,
  },
});
