import type { FormEvent } from 'react';
import { useTexts } from '../../i18n';
import { useFilters, useSetFilters } from '../../lib/route';
import type { TableModel } from '../../lib/table-model';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Field';

/** Which part of the table, and how; applied by its button and kept in the address. */
export function TableFilters({ model }: { model: TableModel }) {
  const texts = useTexts();
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFilters({
      member: String(form.get('member') ?? ''),
      theme: String(form.get('theme') ?? ''),
      view: String(form.get('view') ?? ''),
    });
  };
  return (
    <form
      key={JSON.stringify(filters)}
      onSubmit={apply}
      aria-label={texts.publicSite.filterTitle}
      className="no-print flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <Select
        name="member"
        label={texts.publicSite.member}
        defaultValue={filters.member ?? ''}
        className="w-full desktop:w-64"
      >
        <option value="">{texts.common.all}</option>
        {model.members.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}
          </option>
        ))}
      </Select>
      <Select
        name="theme"
        label={texts.publicSite.theme}
        defaultValue={filters.theme ?? ''}
        className="w-full desktop:w-64"
      >
        <option value="">{texts.common.all}</option>
        {model.themes.map((theme) => (
          <option key={theme.id} value={theme.number}>
            {theme.number} {theme.name}
          </option>
        ))}
      </Select>
      <Select
        name="view"
        label={texts.publicSite.view}
        defaultValue={filters.view ?? ''}
        className="w-full desktop:w-56"
      >
        <option value="">{texts.publicSite.fitting}</option>
        <option value="table">{texts.publicSite.asTable}</option>
        <option value="list">{texts.publicSite.asList}</option>
      </Select>
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
      {(filters.member || filters.theme) && (
        <Button look="quiet" onClick={() => setFilters({ view: filters.view })}>
          {texts.common.clear}
        </Button>
      )}
    </form>
  );
}
