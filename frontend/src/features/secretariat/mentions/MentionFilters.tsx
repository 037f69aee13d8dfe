import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { MentionFilter, MentionState } from '../../../api/mentions';
import { progressQuery } from '../../../api/rounds';
import type { ProgramKind } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { type Filters, useFilters, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Field';

const STATES: MentionState[] = ['DETECTED', 'CONFIRMED', 'MANUAL', 'DISMISSED'];
/** Words that several programmes go by; chosen among the marks here, not by the server. */
export const HOMONYMS = 'HOMONYMS';

/** The filter that an address asks for. */
export function filterOf({ state, kind, theme, member }: Filters): MentionFilter {
  return {
    state: state === HOMONYMS ? undefined : (state as MentionState | undefined),
    kind: kind as ProgramKind | undefined,
    theme,
    member,
  };
}

/** Applied by the button and kept in the address. */
export function MentionFilters({ round }: { round: string }) {
  const texts = useTexts();
  const words = texts.mentions;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const progress = useQuery(progressQuery(round)).data;
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '');
    setFilters({
      state: value('state'),
      kind: value('kind'),
      theme: value('theme'),
      member: value('member'),
    });
  };
  const select = (name: string, label: string, options: [string, string][]) => (
    <Select name={name} label={label} defaultValue={filters[name] ?? ''} className="w-full desktop:w-60">
      <option value="">{texts.common.all}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
  return (
    <form
      key={JSON.stringify([filters, progress ? 1 : 0])}
      onSubmit={apply}
      className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      {select('state', words.filterState, [
        ...STATES.map((state): [string, string] => [state, words.states[state]]),
        [HOMONYMS, words.homonyms],
      ])}
      {select('kind', words.filterKind, [
        ['SUPPORT_PROGRAM', words.kinds.SUPPORT_PROGRAM],
        ['SUPPORT_INSTITUTION', words.kinds.SUPPORT_INSTITUTION],
      ])}
      {select(
        'theme',
        words.filterTheme,
        (progress?.themes ?? []).map(({ number, name }) => [
          String(number),
          texts.common.theme(number, name),
        ]),
      )}
      {select(
        'member',
        words.filterMember,
        (progress?.rows ?? []).map(({ member }) => [member.id, member.name]),
      )}
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
      {(filters.state || filters.kind || filters.theme || filters.member) && (
        <Button look="quiet" onClick={() => setFilters({})}>
          {texts.common.clear}
        </Button>
      )}
    </form>
  );
}
