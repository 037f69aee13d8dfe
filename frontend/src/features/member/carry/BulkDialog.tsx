import type { CarryItem } from '../../../api/carry';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import type { CellView } from '../CellPage';
import { Unsaved, useContinueCell } from './carried';
import { FlaggedEntry } from './FlaggedText';

interface Props {
  view: CellView;
  items: CarryItem[];
  onClose: () => void;
}

/** Shows every date and figure before it is said again for another year. */
export function BulkDialog({ view, items, onClose }: Props) {
  const texts = useTexts();
  const { bulk, flags } = texts.carry;
  const go = useContinueCell(view.submission.id, view.theme.number, view.kind);
  return (
    <Dialog
      title={bulk.title(items.length)}
      onClose={onClose}
      actions={
        <>
          <Button busy={go.isPending} onClick={() => go.mutate(undefined, { onSuccess: onClose })}>
            {bulk.confirm(items.length)}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{bulk.lead}</p>
      {go.error instanceof Unsaved && <Notice tone="error" title={texts.carry.unsaved} live />}
      {go.error && !(go.error instanceof Unsaved) && <ProblemNotice error={go.error} />}
      <ol className="flex list-decimal flex-col gap-3 pl-6">
        {items.map((item) => (
          <li key={item.id}>
            <FlaggedEntry item={item} />
            {item.flags.length === 0 ? (
              <p className="text-dns-14N-130 text-solid-gray-700">{bulk.none}</p>
            ) : (
              <ul className="mt-1 flex flex-wrap gap-2">
                {item.flags.map((flag) => (
                  <li
                    key={`${flag.field}${flag.start}`}
                    className="rounded-4 border border-solid-gray-420 px-2 text-dns-14N-130"
                  >
                    {flag.kind === 'PLAN' && flag.passed ? flags.passed : flags[flag.kind]}: {flag.text}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
