import type { FormEvent } from 'react';
import type { CellStatus, SubmissionState } from '../../api/types';
import { useTexts } from '../../i18n';
import { useFilters, useSetFilters } from '../../lib/route';
import { Button } from '../../ui/Button';
import { Select, TextField } from '../../ui/Field';

/** Applied by the button and kept in the address, so that a view of the matrix can be mailed to a colleague. */
export function ProgressFilters({ states, statuses }: { states: SubmissionState[]; statuses: CellStatus[] }) {
  const texts = useTexts();
  const words = texts.secretariat.progress;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '').trim();
    setFilters({ state: value('state'), cell: value('cell'), name: value('name') });
  };
  return (
    <form
      key={JSON.stringify(filters)}
      onSubmit={apply}
      className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <Select
        name="state"
        label={words.filterState}
        defaultValue={filters.state ?? ''}
        className="w-full desktop:w-56"
      >
        <option value="">{texts.common.all}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {texts.states.submission[state]}
          </option>
        ))}
      </Select>
      <Select
        name="cell"
        label={words.filterCell}
        defaultValue={filters.cell ?? ''}
        className="w-full desktop:w-56"
      >
        <option value="">{texts.common.all}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {texts.states.cell[status]}
          </option>
        ))}
      </Select>
      <TextField
        name="name"
        label={words.filterName}
        defaultValue={filters.name ?? ''}
        className="w-full desktop:w-64"
      />
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
      {(filters.state || filters.cell || filters.name) && (
        <Button look="quiet" onClick={() => setFilters({})}>
          {texts.common.clear}
        </Button>
      )}
    </form>
  );
}
