import type { ProgramBody } from '../../../api/programs';
import type { Program } from '../../../api/types';
import type { Texts } from '../../../i18n';

export type FieldName = keyof Texts['programs']['fields'];
export type FieldLook = 'text' | 'area' | 'date' | 'kind' | 'type' | 'program' | 'organization';

/** What a form asks for, in groups and in order. */
export const groups: { title: keyof Texts['programs']['groups']; fields: [FieldName, FieldLook][] }[] = [
  {
    title: 'what',
    fields: [
      ['name', 'text'],
      ['name_kana', 'text'],
      ['subtitle', 'text'],
      ['kind', 'kind'],
      ['type', 'type'],
      ['parent', 'program'],
      ['number', 'text'],
    ],
  },
  {
    title: 'use',
    fields: [
      ['target', 'area'],
      ['max_amount', 'text'],
      ['max_subsidy_rate', 'text'],
      ['summary', 'area'],
      ['area', 'text'],
      ['provider', 'text'],
      ['provider_organization_id', 'organization'],
      ['organization_id', 'organization'],
      ['competent_authority', 'text'],
      ['support_organizations', 'area'],
      ['keywords', 'area'],
    ],
  },
  {
    title: 'reception',
    fields: [
      ['reception_start_date', 'date'],
      ['reception_end_date', 'date'],
      ['inquiry', 'area'],
      ['official_url', 'text'],
      ['application_url', 'text'],
      ['reference_url', 'text'],
      ['checked_on', 'date'],
    ],
  },
  {
    title: 'term',
    fields: [
      ['valid_from', 'date'],
      ['valid_to', 'date'],
      ['successor', 'program'],
    ],
  },
];

/** The id of a field in the form, for the summary of errors to link to. */
export const fieldId = (name: string) => `program-${name}`;

/** A programme's field as its control shows it. */
export function shownValue(program: Program | undefined, name: FieldName): string {
  const value = program?.[name];
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'object' ? value.id : String(value);
}

/** A filled-in form as the API takes it; what is empty is left out. */
export function bodyOf(form: FormData): Omit<ProgramBody, 'aliases' | 'council_id'> {
  const body: Record<string, unknown> = {};
  for (const [name, look] of groups.flatMap((group) => group.fields)) {
    const value = String(form.get(name) ?? '').trim();
    if (name === 'keywords')
      body[name] = value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    else if (value && look === 'program') body[name] = { id: value };
    else if (value) body[name] = value;
  }
  return body as Omit<ProgramBody, 'aliases' | 'council_id'>;
}

/** Which types go with a kind. */
export function typesOf(kind: string, types: Texts['programs']['types']): [string, string][] {
  const institutions = ['CENTER', 'COUNCIL', 'AGENCY', 'FINANCIAL_INSTITUTION'];
  return Object.entries(types).filter(
    ([type]) => type === 'OTHER' || institutions.includes(type) === (kind === 'SUPPORT_INSTITUTION'),
  );
}
