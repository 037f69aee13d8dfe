import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { cellAt, KINDS, SHOWN } from './matrix';
import type { MatrixProps } from './ProgressTable';
import { RowActivity, RowDue, RowPeople, RowState } from './RowParts';
import { ShownTag } from './ShownTag';

/** The matrix on a phone: a member after the other, its themes folded away below their counts. */
export function ProgressCards({ progress, rows, round, slug }: MatrixProps) {
  const texts = useTexts();
  const words = texts.progress;
  return (
    <ul aria-label={words.title} className="flex flex-col gap-3">
      {rows.map((row) => (
        <li
          key={row.submission_id}
          className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-4"
        >
          <h3 className="text-std-18B-160">
            <AppLink
              to={paths.review(slug, round, row.submission_id)}
              aria-label={words.review(row.member.name)}
            >
              {row.member.name}
            </AppLink>
          </h3>
          <RowState row={row} />
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
            <dt>{words.due}</dt>
            <dd>
              <RowDue row={row} />
            </dd>
            <dt>{words.people}</dt>
            <dd>
              <RowPeople row={row} />
            </dd>
            <dt>{words.lastActivity}</dt>
            <dd>
              <RowActivity row={row} />
            </dd>
          </dl>
          <details>
            <summary className="cursor-pointer">
              {SHOWN.filter((shown) => row.counts[shown])
                .map((shown) => words.countLine(words.shown[shown], row.counts[shown] ?? 0))
                .join(texts.common.listComma)}
            </summary>
            <dl className="flex flex-col gap-2 pt-2">
              {progress.themes.map((theme) => (
                <div key={theme.number}>
                  <dt>{texts.common.theme(theme.number, theme.name)}</dt>
                  {KINDS.map((kind) => {
                    const cell = cellAt(row, theme.number, kind);
                    return (
                      <dd key={kind} className="flex items-center gap-2 pl-3">
                        {texts.common.kind[kind]} {cell && <ShownTag cell={cell} />}
                      </dd>
                    );
                  })}
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}
