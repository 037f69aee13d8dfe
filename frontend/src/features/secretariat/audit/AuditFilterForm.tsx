import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { masterQuery } from '../../../api/master';
import { useTexts } from '../../../i18n';
import { useFilters, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Select, TextField } from '../../../ui/Field';

/** What of the history to show; applied by the button and kept in the address. */
export function AuditFilterForm({ council }: { council: string | undefined }) {
  const texts = useTexts();
  const words = texts.audit;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const members = useQuery({ ...masterQuery('members', council ?? ''), enabled: Boolean(council) }).data;
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFilters(Object.fromEntries([...form.entries()].map(([key, value]) => [key, String(value).trim()])));
  };
  return (
    <form
      key={JSON.stringify(filters)}
      aria-label={words.filter}
      onSubmit={apply}
      className="flex flex-col gap-4 rounded-8 border border-solid-gray-300 p-4"
    >
      <TextField
        name="q"
        type="search"
        label={words.search}
        support={words.searchSupport}
        defaultValue={filters.q}
      />
      <div className="grid gap-4 desktop:grid-cols-3">
        <Choice name="action" label={words.action} options={words.actions} value={filters.action} />
        <Choice name="resource_type" label={words.type} options={words.types} value={filters.resource_type} />
        {members && (
          <Choice
            name="on_behalf_of"
            label={words.member}
            options={Object.fromEntries(members.map((member) => [member.id, member.name]))}
            value={filters.on_behalf_of}
          />
        )}
        <DateField name="from" label={words.from} defaultValue={filters.from} />
        <DateField name="to" label={words.to} defaultValue={filters.to} />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="secondary">
          {texts.common.apply}
        </Button>
        <Button look="quiet" onClick={() => setFilters({})}>
          {texts.common.clear}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: Record<string, string>;
  value: string | undefined;
}

function Choice({ name, label, options, value }: ChoiceProps) {
  const texts = useTexts();
  return (
    <Select name={name} label={label} defaultValue={value ?? ''}>
      <option value="">{texts.common.all}</option>
      {Object.entries(options).map(([code, text]) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </Select>
  );
}
