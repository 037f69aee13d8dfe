import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useState } from 'react';
import { entriesQuery } from '../../api/submissions';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Checkbox, Fieldset, Select } from '../../ui/Field';
import type { CellView } from './CellPage';
import type { Commands } from './useEntryOperations';

interface Props {
  id: string;
  view: CellView;
  last: boolean;
  /** Where the cursor stands when the entry is split. */
  text: RefObject<HTMLTextAreaElement | null>;
  commands: Commands;
  /** More of the rarer things. */
  children?: ReactNode;
}

/** The rarer operations, folded away so that typing stays the plain thing. */
export function EntryMenu(props: Props) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1">{texts.entryDesk.operations}</summary>
      {open && <Operations {...props} />}
    </details>
  );
}

function Operations({ id, view, last, text, commands, children }: Props) {
  const all = useTexts();
  const texts = all.entryDesk;
  const { data: sheet = [] } = useQuery(entriesQuery(view.submission.id));
  const cells = view.submission.cells.filter(
    (cell) => cell.editable && !(cell.theme === view.theme.number && cell.kind === view.kind),
  );
  const key = (cell: { theme: number; kind: string }) => `${cell.theme} ${cell.kind}`;
  const [target, setTarget] = useState('');
  const [copies, setCopies] = useState<string[]>([]);
  const group = sheet.find((entry) => entry.id === id)?.copy_group;
  const has = (cell: { theme: number; kind: string }) =>
    sheet.some(
      (entry) =>
        group && entry.copy_group === group && entry.theme.number === cell.theme && entry.kind === cell.kind,
    );
  const places = (keys: string[]) =>
    cells.filter((cell) => keys.includes(key(cell))).map(({ theme, kind }) => ({ theme, kind }));
  return (
    <div className="flex flex-col gap-4 pt-2">
      <div className="flex flex-wrap gap-3">
        <Button
          small
          look="secondary"
          onClick={() => commands.run('split', id, text.current?.selectionStart ?? 0)}
        >
          {texts.split}
        </Button>
        {!last && (
          <Button small look="secondary" onClick={() => commands.run('merge', id)}>
            {texts.merge}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <Select label={texts.moveTo} value={target} onChange={(event) => setTarget(event.target.value)}>
          <option value="">{texts.moveChoose}</option>
          {cells.map((cell) => (
            <option key={key(cell)} value={key(cell)}>
              {all.common.cell(cell.theme, all.common.kind[cell.kind])}
            </option>
          ))}
        </Select>
        <Button
          small
          look="secondary"
          onClick={() => {
            const [place] = places([target]);
            if (place) commands.run('moveTo', id, place);
          }}
        >
          {texts.move}
        </Button>
      </div>
      <Fieldset legend={texts.copy}>
        <p className="text-dns-14N-130">{texts.copyLead}</p>
        {cells
          .filter((cell) => cell.kind === view.kind)
          .map((cell) => (
            <Checkbox
              key={key(cell)}
              label={`${all.common.themeShort(cell.theme)}${has(cell) ? texts.copyHas : ''}`}
              disabled={has(cell)}
              checked={copies.includes(key(cell))}
              onChange={(event) =>
                setCopies(
                  event.target.checked
                    ? [...copies, key(cell)]
                    : copies.filter((other) => other !== key(cell)),
                )
              }
            />
          ))}
        <div>
          <Button
            small
            look="secondary"
            onClick={() => {
              if (copies.length > 0) commands.run('copy', id, places(copies));
              setCopies([]);
            }}
          >
            {texts.copyDo}
          </Button>
        </div>
      </Fieldset>
      {children}
    </div>
  );
}
