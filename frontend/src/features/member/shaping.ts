import type { EntryUpdate } from '../../api/shaping';
import type { EntryFields } from './entryFields';

/** The two parts at a place in the text; null when one of them would be blank. The line break at the seam goes. */
export function partsAt(fields: EntryFields, at: number): [EntryFields, EntryFields] | null {
  const first = fields.text.slice(0, at).replace(/\n$/, '');
  const second = fields.text.slice(at).replace(/^\n/, '');
  if (first.trim() === '' || second.trim() === '') return null;
  return [
    { ...fields, text: first },
    { ...fields, title: '', text: second },
  ];
}

/** One entry of two, of which nothing is dropped: what the second had of its own becomes lines of the text. */
export function joined(first: EntryFields, second: EntryFields): EntryFields {
  const own = [
    second.department && second.department !== first.department ? `（${second.department}）` : '',
    second.heading && second.heading !== first.heading ? `○${second.heading}` : '',
    second.title && second.title !== first.title ? second.title : '',
  ].filter(Boolean);
  return {
    ...first,
    text: [first.text, ...own, second.text].join('\n'),
    measures: [...new Set([...first.measures, ...second.measures])],
  };
}

export function updateOf(fields: EntryFields): EntryUpdate {
  return {
    department: fields.department || null,
    heading: fields.heading || null,
    title: fields.title || null,
    text: fields.text,
    marker: fields.marker,
    response_measure_ids: fields.measures,
  };
}
