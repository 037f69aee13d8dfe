import type { ReactNode } from 'react';
import type { EntryKind } from '../api/types';
import { useTexts } from '../i18n';
import { cellsOf, type TableModel } from '../lib/table-model';
import { PrintedCell } from './PrintedCell';

/** The same content without columns: member, theme, ①②. The way that reads best aloud and on a phone. */
export function CompiledList({
  model,
  below,
}: {
  model: TableModel;
  /** What a screen adds below a printed cell. */
  below?: (theme: number, kind: EntryKind) => ReactNode;
}) {
  const texts = useTexts();
  const { headings } = model;
  return (
    <div className="flex flex-col gap-10">
      {model.members.map((member) => (
        <section key={member.id} className="flex flex-col gap-4">
          <h3 className="border-l-8 border-blue-900 pl-3 text-std-20B-150">{member.name}</h3>
          {model.themes.map((theme, index) => (
            <div key={theme.id} className="flex flex-col gap-3">
              <h4 className="text-std-18B-160">{texts.common.theme(theme.number, theme.name)}</h4>
              {(['INITIATIVE', 'CHALLENGE'] as const).map((kind) => {
                const cell = cellsOf(member, kind)[index];
                return (
                  <div key={kind} className="pl-4">
                    <h5 className="text-std-16B-170">
                      {kind === 'INITIATIVE' ? headings.initiative : headings.challenge}
                    </h5>
                    {cell && (cell.entries.length > 0 || cell.note) ? (
                      <PrintedCell entries={cell.entries} note={cell.note} />
                    ) : (
                      <p className="text-solid-gray-700">{texts.publicSite.emptyCell}</p>
                    )}
                    {below?.(theme.number, kind)}
                  </div>
                );
              })}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
