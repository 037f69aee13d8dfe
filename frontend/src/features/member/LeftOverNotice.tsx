import { use } from 'react';
import { LanguageContext, useTexts } from '../../i18n';
import { dropDraft } from '../../lib/autosave/drafts';
import { moment } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { LeftOver } from './useDrafts';

interface Props {
  leftOvers: LeftOver[];
  onRestore: (leftOver: LeftOver) => void;
  onForget: (leftOver: LeftOver) => void;
}

export function LeftOverNotice({ leftOvers, onRestore, onForget }: Props) {
  const texts = useTexts().member.draft;
  const { language } = use(LanguageContext);
  if (leftOvers.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.title} live>
      {leftOvers.map((leftOver) => (
        <div key={leftOver.key} className="flex flex-col gap-2">
          <p className="text-dns-14N-130">
            {texts.at(moment(new Date(leftOver.draft.at).toISOString(), language))}
          </p>
          <p className="stored-text max-h-40 overflow-y-auto">{leftOver.draft.fields.text}</p>
          <div className="flex flex-wrap gap-3">
            <Button small onClick={() => onRestore(leftOver)}>
              {texts.restore}
            </Button>
            <Button
              small
              look="danger"
              onClick={() => {
                void dropDraft(leftOver.key);
                onForget(leftOver);
              }}
            >
              {texts.discard}
            </Button>
          </div>
        </div>
      ))}
      {leftOvers.length > 1 && (
        <div>
          <Button small look="secondary" onClick={() => leftOvers.forEach(onRestore)}>
            {texts.restoreAll}
          </Button>
        </div>
      )}
    </Notice>
  );
}
