import { useEffect, useState } from 'react';
import { useMe } from '../../auth/useMe';
import { useTexts } from '../../i18n';
import { draftsUnder } from '../../lib/autosave/drafts';
import { kindOf, paths } from '../../lib/paths';
import { AppLink } from '../../ui/AppLink';
import { Notice } from '../../ui/Notice';

/** The cells in which this computer holds text that never reached the server: each offers it when it is opened. */
export function UnsavedCells({ submission }: { submission: string }) {
  const texts = useTexts();
  const sub = useMe()?.sub;
  const [cells, setCells] = useState<string[]>([]);
  useEffect(() => {
    if (!sub) return;
    void draftsUnder([sub, submission, ''].join('|')).then((found) =>
      setCells([...new Set(found.map(({ key }) => key.split('|').slice(2, 4).join('/')))].sort()),
    );
  }, [sub, submission]);
  if (cells.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.entryDesk.draftsElsewhere} live>
      <ul className="flex flex-wrap gap-3">
        {cells.map((cell) => {
          const [theme, name = ''] = cell.split('/');
          const kind = kindOf(name.toLowerCase());
          return (
            kind && (
              <li key={cell}>
                <AppLink to={paths.cell(submission, Number(theme), kind)}>
                  {texts.common.cell(Number(theme), texts.common.kind[kind])}
                </AppLink>
              </li>
            )
          );
        })}
      </ul>
    </Notice>
  );
}
