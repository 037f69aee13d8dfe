import type { Mapping } from '../../api/imports';
import { useTexts } from '../../i18n';
import type { View } from '../../lib/autosave/autosave';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  view: View<Mapping>;
  onReload: (theirs: Mapping) => void;
  /** Says nothing while all is well. */
  troubleOnly?: boolean;
}

export function MappingState({ view, onReload, troubleOnly }: Props) {
  const texts = useTexts().imports;
  const { theirs } = view;
  if (view.phase === 'conflict' && theirs) {
    return (
      <Notice tone="error" title={texts.conflict} live>
        <div>
          <Button onClick={() => onReload(theirs.fields)}>{texts.reload}</Button>
        </div>
      </Notice>
    );
  }
  if (view.phase === 'refused') return <ProblemNotice error={view.problem} />;
  const failed = view.phase === 'unreachable' || view.phase === 'signed_out';
  if (troubleOnly && !failed) return null;
  const words = view.phase === 'saved' ? texts.saveState.saved : texts.saveState.busy;
  return <p className="text-dns-14N-130 text-solid-gray-700">{failed ? texts.saveState.failed : words}</p>;
}
