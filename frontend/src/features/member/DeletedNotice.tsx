import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import type { Commands, Deleted } from './useEntryOperations';

/** What was deleted since the cell was opened, each with its way back. */
export function DeletedNotice({ deleted, commands }: { deleted: Deleted[]; commands: Commands }) {
  const texts = useTexts().entryDesk;
  if (deleted.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {deleted.map(({ id, fields }) => (
        <li key={id} className="flex flex-wrap items-center gap-3 rounded-8 bg-solid-gray-50 px-4 py-2">
          <span className="line-clamp-1 flex-1">{texts.deleted(fields.text)}</span>
          <Button small look="secondary" onClick={() => commands.run('restore', id)}>
            {texts.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
