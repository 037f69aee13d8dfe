import { useState } from 'react';
import type { CellReason, ReturnBody } from '../../api/submissions';
import type { EntryKind, Round } from '../../api/types';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, Fieldset } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ReasonField } from '../../ui/ReasonField';
import { useReasons } from './review/useReasons';

const KINDS: EntryKind[] = ['INITIATIVE', 'CHALLENGE'];

interface Props {
  round: Round;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onSend: (body: ReturnBody) => void;
}

/** Asks for corrections of the whole or of single cells, each with its own reason. */
export function ReturnDialog({ round, busy, error, onClose, onSend }: Props) {
  const texts = useTexts();
  const words = texts.secretariat.review;
  const templates = useReasons(round.council_id, 'RETURN');
  const [reason, setReason] = useState('');
  const [cells, setCells] = useState<CellReason[]>([]);
  const missing = !reason.trim();
  const find = (theme: number, kind: EntryKind) =>
    cells.find((cell) => cell.theme === theme && cell.kind === kind);
  const choose = (theme: number, kind: EntryKind, on: boolean) =>
    setCells((list) => {
      const rest = list.filter((cell) => cell.theme !== theme || cell.kind !== kind);
      return on ? [...rest, { theme, kind, reason: '' }] : rest;
    });
  const explain = (theme: number, kind: EntryKind, text: string) =>
    setCells((list) =>
      list.map((cell) => (cell.theme === theme && cell.kind === kind ? { ...cell, reason: text } : cell)),
    );
  // A cell without words of its own is returned for the reason given for the whole.
  const send = () =>
    onSend({
      reason: reason.trim(),
      ...(cells.length > 0 && {
        cells: cells.map((cell) => ({ ...cell, reason: cell.reason?.trim() || reason.trim() })),
      }),
    });
  return (
    <Dialog
      title={words.returnTitle}
      onClose={onClose}
      actions={
        <>
          <Button busy={busy} reason={missing ? words.reasonRequired : undefined} onClick={send}>
            {words.send}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.returnText}</p>
      {Boolean(error) && <ProblemNotice error={error} />}
      <ReasonField label={words.reason} templates={templates} required value={reason} onChange={setReason} />
      <Fieldset legend={words.cells}>
        {round.themes.flatMap((theme) =>
          KINDS.map((kind) => {
            const chosen = find(theme.number, kind);
            const name = texts.common.cell(theme.number, texts.common.kind[kind]);
            return (
              <div key={`${theme.number}${kind}`} className="flex flex-col gap-2">
                <Checkbox
                  label={name + texts.common.brackets(theme.name)}
                  checked={Boolean(chosen)}
                  onChange={(event) => choose(theme.number, kind, event.target.checked)}
                />
                {chosen && (
                  <ReasonField
                    label={words.cellReason(name)}
                    className="ml-7"
                    templates={templates}
                    value={chosen.reason ?? ''}
                    onChange={(text) => explain(theme.number, kind, text)}
                  />
                )}
              </div>
            );
          }),
        )}
      </Fieldset>
    </Dialog>
  );
}
