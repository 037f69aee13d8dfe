import { type ReactNode, use } from 'react';
import type { MasterPath, MasterRecord } from '../../../api/master-data';
import type { Category, Member, Theme } from '../../../api/types';
import { LanguageContext, type Texts, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { join } from '../../../ui/join';
import { Table, td, th } from '../../../ui/Table';
import { FormerNames } from './FormerNames';
import type { Task } from './MasterList';
import { type PlainPart, pathOf } from './parts';

type AnyRecord = MasterRecord[MasterPath];

interface Props {
  part: PlainPart;
  records: AnyRecord[];
  choices: { categories: Category[]; members: Member[] };
  onTask: (task: Task) => void;
}

export function MasterRows({ part, records, choices, onTask }: Props) {
  const texts = useTexts();
  const words = texts.secretariat.master;
  const { language } = use(LanguageContext);
  const term = (record: AnyRecord) => {
    const from = 'valid_from' in record && record.valid_from ? day(record.valid_from, language) : '';
    const to = 'valid_to' in record && record.valid_to ? day(record.valid_to, language) : '';
    return from || to ? `${from}～${to}` : '';
  };
  return (
    <Table
      caption={texts.secretariat.parts[part]}
      captionHidden
      className="min-w-[36rem] desktop:min-w-[44rem]"
    >
      <thead>
        <tr>
          {headsOf(part, texts).map((head) => (
            <th key={head} scope="col" className={th}>
              {head}
            </th>
          ))}
          <th scope="col" className={join(th, pinned)}>
            {words.operations}
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id}>
            {cellsOf(part, record, texts, choices.members, term(record), onTask).map((content, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
              <td key={index} className={`${td} stored-text`}>
                {content}
              </td>
            ))}
            <td className={join(td, pinned, 'bg-white')}>
              <Operations part={part} record={record} onTask={onTask} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Stays in view on a phone, where the table scrolls sideways. */
const pinned = 'sticky right-0 whitespace-nowrap shadow-[-1px_0_0_var(--color-solid-gray-420)]';

function headsOf(part: PlainPart, texts: Texts): string[] {
  const { fields } = texts.secretariat.master;
  const term = `${fields.validFrom}～${fields.validTo}`;
  const heads: Record<PlainPart, string[]> = {
    members: [fields.position, fields.name, fields.category, term],
    themes: [fields.number, fields.name, fields.measures, term],
    categories: [fields.position, fields.name, fields.printedLabel, term],
    people: [fields.personName, fields.email, fields.role, fields.member],
  };
  return heads[part];
}

function cellsOf(
  part: PlainPart,
  record: AnyRecord,
  texts: Texts,
  members: Member[],
  term: string,
  onTask: Props['onTask'],
): ReactNode[] {
  const words = texts.secretariat.master;
  const named = ({ id, name, council_id }: { id: string; name: string; council_id: string }) => (
    <div key="name">
      {name}
      <FormerNames council={council_id} subject={id} />
    </div>
  );
  switch (part) {
    case 'members': {
      const member = record as Member;
      return [String(member.position), named(member), member.category?.name ?? '', term];
    }
    case 'themes': {
      const theme = record as Theme;
      const measures = <Measures key="measures" theme={theme} onTask={onTask} />;
      return [String(theme.number), named(theme), measures, term];
    }
    case 'categories': {
      const category = record as Category;
      return [String(category.position), named(category), category.printed_label, term];
    }
    case 'people': {
      const person = record as MasterRecord['memberships'];
      const seat = members.find((member) => member.id === person.member_id);
      return [
        person.name,
        person.email ?? '',
        texts.states.role[person.role],
        seat?.name ?? words.fields.councilLevel,
      ];
    }
  }
}

/** A theme's response measures, each with its own way to change it. */
function Measures({ theme, onTask }: { theme: Theme; onTask: Props['onTask'] }) {
  const texts = useTexts();
  return (
    <ul className="flex min-w-56 flex-col gap-2">
      {theme.response_measures.map(({ id, name }) => (
        <li key={id} className="flex items-start justify-between gap-2">
          <span>・{name}</span>
          <Button
            small
            look="secondary"
            className="shrink-0"
            aria-label={texts.secretariat.master.edit(name)}
            onClick={() => onTask({ do: 'edit', path: 'response_measures', id, name })}
          >
            {texts.common.edit}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Operations({ part, record, onTask }: Omit<Props, 'records' | 'choices'> & { record: AnyRecord }) {
  const texts = useTexts();
  const words = texts.secretariat.master;
  const path = pathOf[part];
  const about = { path, id: record.id, name: record.name };
  const which = (
    <span className="sr-only">
      <Brackets>{record.name}</Brackets>
    </span>
  );
  return (
    <div className="flex flex-col items-start gap-2 desktop:flex-row">
      {part !== 'people' && (
        <Button small look="secondary" onClick={() => onTask({ do: 'edit', ...about })}>
          {texts.common.edit}
          {which}
        </Button>
      )}
      {part === 'themes' && (
        <Button
          small
          look="secondary"
          onClick={() =>
            onTask({
              do: 'add',
              path: 'response_measures',
              under: { theme_id: record.id, name: record.name },
            })
          }
        >
          {words.addMeasure}
          {which}
        </Button>
      )}
      <Button small look="danger" onClick={() => onTask({ do: 'delete', ...about })}>
        {texts.common.remove}
        {which}
      </Button>
    </div>
  );
}
