import { useQuery } from '@tanstack/react-query';
import { type Checks, checksQuery, type Warning } from '../../../api/desk';
import { type Texts, useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Notice } from '../../../ui/Notice';
import { QueryView } from '../../../ui/QueryView';

/** More of one sort than this are folded away behind their heading. */
const FOLD = 6;

/** What the server finds doubtful, sort by sort, each line linked to its place. */
export function Warnings({ submission }: { submission: string }) {
  const checks = useQuery(checksQuery(submission));
  return <QueryView query={checks}>{(found) => <Found submission={submission} found={found} />}</QueryView>;
}

function Found({ submission, found }: { submission: string; found: Checks }) {
  const texts = useTexts();
  if (found.count === 0) return <Notice tone="success" title={texts.checks.none} />;
  return (
    <Notice tone="warning" title={texts.checks.title}>
      <p>{texts.checks.lead}</p>
      {found.warnings.length < found.count && <p>{texts.checks.more(found.warnings.length, found.count)}</p>}
      {groupsOf(found.warnings, texts).map(([name, warnings]) => (
        <Group key={name} name={name} submission={submission} warnings={warnings} />
      ))}
    </Notice>
  );
}

/** In the order in which the texts name the sorts; a sort that nobody foresaw comes last. */
function groupsOf(warnings: Warning[], texts: Texts): [string, Warning[]][] {
  const names: Record<string, string> = texts.checks.groups;
  const sorts = Object.keys(names);
  const sortOf = (warning: Warning) => (sorts.includes(warning.code) ? warning.code : 'other');
  return sorts
    .map((sort): [string, Warning[]] => [
      names[sort] ?? sort,
      warnings.filter((warning) => sortOf(warning) === sort),
    ])
    .filter(([, list]) => list.length > 0);
}

interface GroupProps {
  name: string;
  submission: string;
  warnings: Warning[];
}

function Group({ name, submission, warnings }: GroupProps) {
  const texts = useTexts();
  const heading = name + texts.common.brackets(texts.common.items(warnings.length));
  const [first] = warnings;
  // Cells that all have the same said of them need it said once.
  const alike = first && warnings.every(({ entry_id, message }) => !entry_id && message === first.message);
  const list = alike ? (
    <>
      <p>{first.message}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {warnings.map((warning) => (
          <li key={keyOf(warning)}>
            <Place submission={submission} warning={warning} words="" />
          </li>
        ))}
      </ul>
    </>
  ) : (
    <ul className="flex list-disc flex-col gap-1 pl-6">
      {warnings.map((warning) => (
        <li key={keyOf(warning)}>
          <Place submission={submission} warning={warning} words={warning.message} />
        </li>
      ))}
    </ul>
  );
  if (!alike && warnings.length > FOLD) {
    return (
      <details>
        <summary className="cursor-pointer py-1 text-std-16B-170">{heading}</summary>
        {list}
      </details>
    );
  }
  return (
    <div>
      <h2 className="text-std-16B-170">{heading}</h2>
      {list}
    </div>
  );
}

const keyOf = ({ code, theme, kind, entry_id, field, start }: Warning) =>
  [code, theme, kind, entry_id, field, start].join();

function Place({ submission, warning, words }: { submission: string; warning: Warning; words: string }) {
  const texts = useTexts();
  const { theme, kind, entry_id, entry_number, field, start, end } = warning;
  if (!theme || !kind) return <>{words}</>;
  const cell = texts.common.cell(theme, texts.common.kind[kind]);
  const place = entry_number ? texts.checks.entry(cell, entry_number) : cell;
  const to = entry_id
    ? paths.entry(submission, theme, kind, { entry: entry_id, field, start, end })
    : paths.cell(submission, theme, kind);
  return (
    <>
      <AppLink to={to}>{place}</AppLink>
      {words && `: ${words}`}
    </>
  );
}
