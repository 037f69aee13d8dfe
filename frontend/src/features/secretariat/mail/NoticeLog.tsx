import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, use, useState } from 'react';
import { type Notice, type NoticeKind, type NoticeState, noticesQuery } from '../../../api/notices';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { useFilters, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Spinner } from '../../../ui/Spinner';
import { Table, td, th } from '../../../ui/Table';
import { NoticeDialog } from './NoticeDialog';
import { NoticeTag } from './NoticeTag';

/** Every mail of a round with what became of it, the latest first. */
export function NoticeLog({ council, round }: { council: string; round: string }) {
  const texts = useTexts();
  const words = texts.mail.log;
  const { language } = use(LanguageContext);
  const { kind, state } = useFilters();
  const log = useInfiniteQuery(
    noticesQuery({
      council,
      round,
      ...(kind && { kind: kind as NoticeKind }),
      ...(state && { state: state as NoticeState }),
    }),
  );
  const [open, setOpen] = useState<string>();
  const rows = log.data?.pages.flatMap((page) => page.results) ?? [];
  const count = log.data?.pages[0]?.metadata.resultset.count ?? 0;
  return (
    <Section title={words.title} id="log">
      <LogFilters />
      {log.error && <ProblemNotice error={log.error} onRetry={() => log.refetch()} />}
      {log.isPending && <Spinner />}
      {log.data && rows.length === 0 && <p>{kind || state ? words.nothing : words.empty}</p>}
      {rows.length > 0 && (
        <>
          <p>{words.count(count)}</p>
          <Table caption={words.title} captionHidden className="min-w-[56rem]">
            <thead>
              <tr>
                {[words.at, words.kind, words.to, words.member, words.state, words.open].map((head) => (
                  <th key={head} scope="col" className={th}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className={td}>{moment(row.sent_at ?? row.created_at, language)}</td>
                  <td className={td}>{texts.mail.kinds[row.kind]}</td>
                  <td className={td}>
                    {row.name}
                    <br />
                    <span className="text-dns-14N-130 wrap-anywhere">{row.address}</span>
                  </td>
                  <td className={td}>{row.member_name}</td>
                  <td className={td}>
                    <NoticeTag notice={row} />
                  </td>
                  <td className={td}>
                    <OpenButton row={row} onOpen={setOpen} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      {log.hasNextPage && (
        <div>
          <Button look="secondary" busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
      {open && <NoticeDialog id={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function OpenButton({ row, onOpen }: { row: Notice; onOpen: (id: string) => void }) {
  const texts = useTexts();
  return (
    <Button
      look="quiet"
      small
      aria-label={texts.mail.log.openOf(texts.mail.kinds[row.kind], row.name)}
      onClick={() => onOpen(row.id)}
    >
      {texts.mail.log.open}
    </Button>
  );
}

function LogFilters() {
  const texts = useTexts();
  const words = texts.mail;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFilters({ kind: String(form.get('kind') ?? ''), state: String(form.get('state') ?? '') });
  };
  const { FAILING: _, ...states } = words.states;
  return (
    <form
      key={JSON.stringify(filters)}
      onSubmit={apply}
      className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <Choice name="kind" label={words.log.filterKind} value={filters.kind} options={words.kinds} />
      <Choice name="state" label={words.log.filterState} value={filters.state} options={states} />
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
      {(filters.kind || filters.state) && (
        <Button look="quiet" onClick={() => setFilters({})}>
          {texts.common.clear}
        </Button>
      )}
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  options: Record<string, string>;
}

function Choice({ name, label, value, options }: ChoiceProps) {
  const texts = useTexts();
  return (
    <Select name={name} label={label} defaultValue={value ?? ''} className="w-full desktop:w-72">
      <option value="">{texts.common.all}</option>
      {Object.entries(options).map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}
