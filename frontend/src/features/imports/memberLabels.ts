import type { Member } from '../../api/types';
import type { Texts } from '../../i18n';

function countsOf(labels: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/**
 * What members are called in a choice, by id. Names need not be unique (an import makes several that nobody has
 * identified yet): equal ones say their category and order too, and those that share even these are numbered.
 */
export function memberLabels(members: Member[], words: Texts['imports']): Map<string, string> {
  const named = countsOf(members.map(({ name }) => name));
  const placed = members.map(({ id, name, category, position }) => ({
    id,
    label: (named.get(name) ?? 0) > 1 ? words.memberAt(name, category?.name ?? null, position) : name,
  }));
  const alike = countsOf(placed.map(({ label }) => label));
  const seen = new Map<string, number>();
  return new Map(
    placed.map(({ id, label }) => {
      const nth = (seen.get(label) ?? 0) + 1;
      seen.set(label, nth);
      return [id, (alike.get(label) ?? 0) > 1 ? words.memberNth(label, nth) : label];
    }),
  );
}
