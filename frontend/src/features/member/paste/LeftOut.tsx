import { useTexts } from '../../../i18n';
import type { Line, Proposal, Role } from '../../../lib/paste';
import { Button } from '../../../ui/Button';
import { marksRead, shortened } from './choices';

interface Props {
  lines: Line[];
  proposal: Proposal;
  onRole: (id: number, role: Role) => void;
}

/** Whatever of the clipboard is in no entry, with the reason and, where there is one, the way to take it. */
export function LeftOut({ lines, proposal, onRole }: Props) {
  const { common, paste: texts } = useTexts();
  const skipped = lines.filter((line) => line.role === 'skip' && line.raw !== '');
  const quotes = lines.filter((line) => /^[>＞]/.test(line.marks)).length;
  const marks = marksRead(lines);
  const { objects, controls } = proposal;
  const names = objects.filter((name) => name !== '').join(common.listComma);
  const none = skipped.length + quotes + objects.length + controls.length === 0;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">{texts.left}</h3>
      {none && <p>{texts.leftNone}</p>}
      <ul className="flex flex-col gap-2">
        {skipped.map((line) => (
          <li
            key={line.id}
            data-left={line.reason ?? 'chosen'}
            className="flex flex-wrap items-center gap-x-3"
          >
            <span className="stored-text border-l-4 border-solid-gray-300 pl-3">{line.raw}</span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {texts.reason[line.reason ?? 'chosen']}
            </span>
            <Button
              small
              look="quiet"
              aria-label={texts.takeLine(shortened(line.raw))}
              onClick={() => onRole(line.id, takenAs(line))}
            >
              {texts.take}
            </Button>
          </li>
        ))}
        {objects.length > 0 && (
          <li data-left="objects">{texts.objects(objects.length, names && common.brackets(names))}</li>
        )}
        {controls.map(({ code, count }) => (
          <li key={code} data-left="control">
            {texts.control(code, count)}
          </li>
        ))}
        {quotes > 0 && <li data-left="quotes">{texts.quotes(quotes)}</li>}
      </ul>
      {marks !== '' && <p className="text-dns-14N-130 text-solid-gray-700">{texts.marks(marks)}</p>}
    </section>
  );
}

/** What stood in the middle of a text goes on there; anything else begins an entry. */
function takenAs(line: Line): Role {
  if (line.reason && ['deleted', 'hidden', 'comment', 'ruby', 'table_column'].includes(line.reason))
    return 'join';
  return line.raw === line.text ? 'plain' : 'item';
}
