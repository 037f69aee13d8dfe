import { useTexts } from '../../i18n';
import type { Autosave, View } from '../../lib/autosave/autosave';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ConflictChoice } from './ConflictChoice';
import type { EntryFields } from './entryFields';
import type { Commands } from './useEntryOperations';

interface Props {
  id: string;
  view: View<EntryFields>;
  autosave: Autosave<EntryFields>;
  commands: Commands;
}

/** What the person has to know or to decide about other people's changes of this entry. */
export function EntryNotices({ id, view, autosave, commands }: Props) {
  const texts = useTexts().entryDesk;
  const { phase, theirs, merged } = view;
  if (phase === 'conflict' && theirs) {
    return (
      <ConflictChoice
        base={view.base}
        mine={view.fields}
        theirs={theirs}
        onChoose={(chosen) => void autosave.resolve(chosen)}
      />
    );
  }
  if (phase === 'gone') {
    return (
      <Notice tone="warning" title={texts.gone} live>
        <p>{texts.goneLead}</p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => commands.run('revive', id)}>{texts.goneKeep}</Button>
          <Button look="danger" onClick={() => commands.run('letGo', id)}>
            {texts.goneDrop}
          </Button>
        </div>
      </Notice>
    );
  }
  if (!merged) return null;
  const by = merged.theirs.by;
  return (
    <Notice tone="info" title={by ? texts.merged(by) : texts.mergedAlone} live>
      <p>{texts.mergedLead}</p>
      <div className="flex flex-wrap gap-3">
        <Button small look="secondary" onClick={() => autosave.acceptMerged()}>
          {texts.mergedOk}
        </Button>
        <Button small look="secondary" onClick={() => void autosave.separate()}>
          {texts.mergedUndo}
        </Button>
      </div>
    </Notice>
  );
}
