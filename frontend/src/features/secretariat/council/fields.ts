import type { Texts } from '../../../i18n';
import type { FieldSpec } from '../master/parts';

/** Everything that a council may word for itself; rounds take it over when they are prepared. */
export function councilFields(texts: Texts): FieldSpec[] {
  const words = texts.masters.council;
  const text = (name: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label,
    type: 'text',
    ...more,
  });
  return [
    text('name', words.name, { required: true }),
    text('slug', words.slug, { required: true, support: words.slugSupport }),
    text('table_title', words.tableTitle, { required: true }),
    text('table_caption', words.tableCaption, { type: 'area' }),
    text('legend', words.legend, { type: 'area' }),
    text('theme_heading', words.themeHeading),
    text('measure_heading', words.measureHeading),
    text('member_heading', words.memberHeading),
    text('initiative_label', words.initiativeLabel, { required: true }),
    text('challenge_label', words.challengeLabel, { required: true }),
    text('initiative_nothing_text', words.initiativeNothing, { required: true }),
    text('challenge_nothing_text', words.challengeNothing, { required: true }),
    text('absent_wording', words.absentWording, { support: words.absentSupport }),
    text('color_mode', words.colorMode, {
      type: 'select',
      required: true,
      options: Object.entries(words.colorModes).map(([value, label]) => ({ value, text: label })),
    }),
    text('editors_may_submit', words.editorsMaySubmit, { type: 'boolean' }),
    text('contact', words.contact, { type: 'area' }),
  ];
}
