import { use } from 'react';
import type { AuditEvent } from '../../../api/audit';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { WordDiff } from '../../../ui/WordDiff';

/** One line of the history; what changed is a click away. */
export function AuditItem({ event }: { event: AuditEvent }) {
  const words = useTexts().audit;
  const { language } = use(LanguageContext);
  // A new action is shown by its own name rather than not at all.
  const actions: Record<string, string | undefined> = words.actions;
  const types: Record<string, string | undefined> = words.types;
  const title = [types[event.resource_type] ?? event.resource_type, event.subject].filter(Boolean).join('　');
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Tag>{actions[event.action] ?? event.action}</Tag>
        <span className="stored-text text-std-16B-170">{title}</span>
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-dns-16N-130">
        <span>{words.by(moment(event.at, language), event.by.name)}</span>
        {event.on_behalf_of && <span>{words.onBehalf(event.on_behalf_of.name ?? '')}</span>}
        {event.remote_address && <span>{words.address(event.remote_address)}</span>}
      </p>
      <details>
        <summary className="cursor-pointer text-blue-1000 underline">{words.details}</summary>
        <Details event={event} />
      </details>
    </li>
  );
}

function Details({ event }: { event: AuditEvent }) {
  const words = useTexts().audit;
  if (event.changes.length === 0) return <p className="pt-2">{words.noDetail}</p>;
  return (
    <div className="pt-2">
      <Table caption={words.details} captionHidden dense>
        <thead>
          <tr>
            <th scope="col" className={th}>
              {words.field}
            </th>
            <th scope="col" className={th}>
              {`${words.before} → ${words.after}`}
            </th>
          </tr>
        </thead>
        <tbody>
          {event.changes.map(({ field, label, before, after }) => (
            <tr key={field}>
              <th scope="row" className={`${td} text-left`}>
                {label}
              </th>
              <td className={`${td} stored-text`}>
                <WordDiff before={before} after={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
