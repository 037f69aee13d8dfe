import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { FindingCode, FindingFilter, FindingState } from '../../../api/findings';
import { progressQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { type Filters, useFilters, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Field';

const STATES: FindingState[] = ['OPEN', 'ACCEPTED', 'FIXED'];
/** In the address; the state that is asked for is "open" unless another one is. */
const ALL = 'ALL';

/** The filter that an address asks for. */
export function filterOf({ state, code, theme, member }: Filters): FindingFilter {
  return {
    state: state === ALL ? undefined : ((state ?? 'OPEN') as FindingState),
    code: code as FindingCode | undefined,
    theme: theme ? Number(theme) : undefined,
    member,
  };
}

/** Applied by the button and kept in the address. */
export function FindingFilters({ round, codes }: { round: string; codes: FindingCode[] }) {
  const texts = useTexts();
  const words = texts.findings;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const progress = useQuery(progressQuery(round)).data;
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '');
    setFilters({
      state: value('state') === 'OPEN' ? '' : value('state'),
      code: value('code'),
      theme: value('theme'),
      member: value('member'),
    });
  };
  const select = (name: 'code' | 'theme' | 'member', label: string, options: [string, string][]) => (
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
      <Select
        name="state"
        label={words.filterState}
        defaultValue={filters.state ?? 'OPEN'}
        className="w-full desktop:w-48"
      >
        {STATES.map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
        <option value={ALL}>{texts.common.all}</option>
      </Select>
      {select(
        'code',
        words.filterCode,
        codes.map((code) => [code, words.codes[code]]),
      )}
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
      {(filters.state || filters.code || filters.theme || filters.member) && (
        <Button look="quiet" onClick={() => setFilters({})}>
          {texts.common.clear}
        </Button>
      )}
    </form>
  );
}
