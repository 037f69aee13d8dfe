import type { FormEvent } from 'react';
import type { Progress } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { useFilters, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Checkbox, Select, TextField } from '../../../ui/Field';
import { FILTERS, SHOWN, SORTS, STATES, TURNS } from './matrix';

const WIDTH = 'w-full desktop:w-52';

/** Applied by the button and kept in the address, so that a view of the matrix can be mailed to a colleague. */
export function ProgressFilters({ progress }: { progress: Progress }) {
  const texts = useTexts();
  const words = texts.progress.filter;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFilters(Object.fromEntries(FILTERS.map((name) => [name, String(form.get(name) ?? '').trim()])));
  };
  const choice = (name: string, label: string, options: [string, string][]) => (
    <Select name={name} label={label} defaultValue={filters[name] ?? ''} className={WIDTH}>
      <option value="">{texts.common.all}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
  const used = FILTERS.some((name) => filters[name]);
  return (
    <details open={used || undefined} className="rounded-8 bg-solid-gray-50 p-4">
      <summary className="cursor-pointer text-std-16B-170">{words.title}</summary>
      <form key={JSON.stringify(filters)} onSubmit={apply} className="flex flex-wrap items-end gap-4 pt-4">
        {choice(
          'state',
          words.state,
          STATES.map((state) => [state, texts.states.submission[state]]),
        )}
        {choice(
          'cell',
          words.cell,
          SHOWN.map((shown) => [shown, texts.progress.shown[shown]]),
        )}
        {choice(
          'theme',
          words.theme,
          progress.themes.map(({ number, name }) => [String(number), texts.common.theme(number, name)]),
        )}
        {choice(
          'turn',
          words.turn,
          TURNS.map((turn) => [turn, texts.progress.turns[turn]]),
        )}
        <TextField name="name" label={words.name} defaultValue={filters.name ?? ''} className={WIDTH} />
        <Select name="sort" label={words.sort} defaultValue={filters.sort ?? ''} className={WIDTH}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort === 'order' ? '' : sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </Select>
        <Checkbox name="late" value="1" label={words.late} defaultChecked={Boolean(filters.late)} />
        <Checkbox name="desc" value="1" label={words.descending} defaultChecked={Boolean(filters.desc)} />
        <Button type="submit" look="secondary">
          {texts.common.apply}
        </Button>
        {used && (
          <Button look="quiet" onClick={() => setFilters({})}>
            {texts.common.clear}
          </Button>
        )}
      </form>
    </details>
  );
}
