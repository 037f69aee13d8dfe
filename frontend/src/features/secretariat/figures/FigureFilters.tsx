import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { FigureFilter, FigureState } from '../../../api/figures';
import { progressQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { type Filters, useFilters, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Select, TextField } from '../../../ui/Field';

const STATES: FigureState[] = ['DETECTED', 'CONFIRMED', 'MANUAL', 'DISMISSED'];
/** In the address beside the states: what is doubtful, whatever its state. */
const DOUBTFUL = 'DOUBTFUL';
const NAMES = ['state', 'theme', 'member', 'label'] as const;

/** The filter that an address asks for. */
export function filterOf({ state, theme, member, label }: Filters): FigureFilter {
  return {
    state: state === DOUBTFUL ? undefined : (state as FigureState | undefined),
    doubtful: state === DOUBTFUL ? true : undefined,
    theme,
    member,
    label,
  };
}

/** Applied by the button and kept in the address. */
export function FigureFilters({ round }: { round: string }) {
  const texts = useTexts();
  const words = texts.figureMarks;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const progress = useQuery(progressQuery(round)).data;
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFilters(Object.fromEntries(NAMES.map((name) => [name, String(form.get(name) ?? '').trim()])));
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
        [DOUBTFUL, words.doubtful],
        ...STATES.map((state): [string, string] => [state, words.states[state]]),
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
      <TextField
        name="label"
        label={words.filterLabel}
        defaultValue={filters.label ?? ''}
        maxLength={200}
        className="w-full desktop:w-60"
      />
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
      {NAMES.some((name) => filters[name]) && (
        <Button look="quiet" onClick={() => setFilters({})}>
          {texts.common.clear}
        </Button>
      )}
    </form>
  );
}
