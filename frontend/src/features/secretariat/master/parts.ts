import type { MasterPath } from '../../../api/master-data';
import type { Category, Member } from '../../../api/types';
import type { Texts } from '../../../i18n';
import type { MasterPart } from '../../../lib/paths';

export interface FieldSpec {
  name: string;
  label: string;
  type: 'text' | 'number' | 'date' | 'area' | 'select' | 'boolean';
  support?: string;
  required?: boolean;
  options?: { value: string; text: string }[];
}

/** The parts that are plain lists; the catalogue of programmes has pages of its own. */
export type PlainPart = Exclude<MasterPart, 'programs'>;

/** Where a part of the master data lives in the API. */
export const pathOf: Record<PlainPart, MasterPath> = {
  members: 'members',
  themes: 'themes',
  categories: 'categories',
  people: 'memberships',
};

interface Choices {
  categories: Category[];
  members: Member[];
  organizations: { id: string; name: string }[];
}

/** The fields of each part's form, in the order they are asked. */
export function fieldsOf(part: PlainPart | 'measures', texts: Texts, choices: Choices): FieldSpec[] {
  const words = texts.secretariat.master.fields;
  const name: FieldSpec = { name: 'name', label: words.name, type: 'text', required: true };
  const position: FieldSpec = { name: 'position', label: words.position, type: 'number', required: true };
  const term: FieldSpec[] = [
    { name: 'valid_from', label: words.validFrom, type: 'date' },
    { name: 'valid_to', label: words.validTo, type: 'date' },
  ];
  const named = (rows: { id: string; name: string }[]) =>
    rows.map((row) => ({ value: row.id, text: row.name }));
  switch (part) {
    case 'members':
      return [
        name,
        { name: 'category', label: words.category, type: 'select', options: named(choices.categories) },
        {
          name: 'organization_id',
          label: texts.masters.organization,
          type: 'select',
          options: named(choices.organizations),
        },
        position,
        ...term,
      ];
    case 'themes':
      return [{ name: 'number', label: words.number, type: 'number', required: true }, name, ...term];
    case 'measures':
      return [name, position, ...term];
    case 'categories':
      return [name, { name: 'printed_label', label: words.printedLabel, type: 'text' }, position, ...term];
    case 'people':
      return [
        { name: 'sub', label: words.sub, support: words.subSupport, type: 'text', required: true },
        { name: 'name', label: words.personName, type: 'text' },
        { name: 'email', label: words.email, type: 'text' },
        {
          name: 'role',
          label: words.role,
          type: 'select',
          required: true,
          options: optionsOf(texts.states.role),
        },
        { name: 'member_id', label: words.member, type: 'select', options: named(choices.members) },
      ];
  }
}

function optionsOf(texts: Record<string, string>): { value: string; text: string }[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }));
}

/** A record as its form shows it. */
export function shownValue(record: object | undefined, name: string): string {
  const value: unknown = record?.[name as keyof typeof record];
  if (value && typeof value === 'object' && 'id' in value) return String(value.id);
  return value === null || value === undefined ? '' : String(value);
}

/** A filled-in form as the API takes it; what is empty is left out. */
export function bodyOf(form: FormData, fields: FieldSpec[]): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, type } of fields) {
    const value = String(form.get(name) ?? '').trim();
    if (value === '') continue;
    else if (type === 'number') body[name] = Number(value);
    else if (type === 'boolean') body[name] = value === 'true';
    else if (name === 'category') body[name] = { id: value };
    else body[name] = value;
  }
  return body;
}
