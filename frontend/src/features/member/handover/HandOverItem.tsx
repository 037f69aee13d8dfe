import { useMutation } from '@tanstack/react-query';
import { type ReactNode, use } from 'react';
import { answerHandOver, type HandOver, type HandOverState, takeBack } from '../../../api/desk';
import type { RoundTheme } from '../../../api/types';
import { LanguageContext, type Texts, useTexts } from '../../../i18n';
import { dateInTokyo, day, moment } from '../../../lib/dates';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Tag, type TagTone } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

const TONES: Record<HandOverState, TagTone> = { ASKED: 'todo', ANSWERED: 'done', NOT_CONCERNED: 'done' };

interface Props {
  handOver: HandOver;
  themes: RoundTheme[];
  /** Whether this person may take it back. */
  manages: boolean;
  onChanged: () => Promise<unknown>;
  /** More than what everybody sees, such as whose part it is. */
  over?: ReactNode;
}

/** What was asked of whom, how far it is, and the buttons of whoever may answer. */
export function HandOverItem({ handOver, themes, manages, onChanged, over }: Props) {
  const texts = useTexts();
  const words = texts.handOvers;
  const { language } = use(LanguageContext);
  const { state, due_on } = handOver;
  const late = state === 'ASKED' && due_on !== null && due_on < dateInTokyo(new Date().toISOString());
  const answered = handOver.answered_at && handOver.answered_by_name;
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-3">
      {over}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Tag tone={TONES[state]}>{words.states[state]}</Tag>
        <span className="text-std-16B-170">
          {words.about(words.who(handOver.assignee_name), partOf(handOver, themes, texts))}
        </span>
        {due_on && <span>{words.due(day(due_on, language))}</span>}
        {late && <Tag tone="attention">{words.overdue}</Tag>}
      </p>
      {handOver.note && <p className="stored-text">{handOver.note}</p>}
      {answered && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          {words.answered(answered, moment(handOver.answered_at ?? '', language))}
        </p>
      )}
      {handOver.answer_note && <p className="stored-text">{handOver.answer_note}</p>}
      <Buttons handOver={handOver} themes={themes} manages={manages} onChanged={onChanged} />
    </li>
  );
}

function Buttons({ handOver, themes, manages, onChanged }: Omit<Props, 'over'>) {
  const texts = useTexts();
  const words = texts.handOvers;
  const act = useMutation({
    mutationFn: async (to: HandOverState | 'TAKE_BACK') => {
      if (to === 'TAKE_BACK') await takeBack(handOver);
      else await answerHandOver(handOver, { state: to, note: null });
      await onChanged();
      toast(to === 'TAKE_BACK' ? words.takenBack : words.saved);
    },
  });
  const about = words.about(handOver.assignee_name, partOf(handOver, themes, texts));
  const button = (
    to: HandOverState | 'TAKE_BACK',
    label: string,
    look: 'secondary' | 'danger' = 'secondary',
  ) => (
    <Button small look={look} busy={act.isPending} onClick={() => act.mutate(to)}>
      {label}
      <span className="sr-only">
        <Brackets>{about}</Brackets>
      </span>
    </Button>
  );
  return (
    <>
      {act.error && <ProblemNotice error={act.error} />}
      {(handOver.answerable || manages) && (
        <div className="flex flex-wrap gap-2">
          {handOver.answerable && handOver.state === 'ASKED' && (
            <>
              {button('ANSWERED', words.done)}
              {button('NOT_CONCERNED', words.notConcerned)}
            </>
          )}
          {handOver.answerable && handOver.state !== 'ASKED' && button('ASKED', words.undo)}
          {manages && button('TAKE_BACK', words.takeBack, 'danger')}
        </div>
      )}
    </>
  );
}

/** テーマ1 …　○○課 */
function partOf({ theme, department }: HandOver, themes: RoundTheme[], texts: Texts): string {
  const found = themes.find(({ number }) => number === theme);
  const name = found ? texts.common.theme(found.number, found.name) : texts.handOvers.allThemes;
  const themed = theme === null || found ? name : texts.common.themeShort(theme);
  return department ? texts.handOvers.part(themed, department) : themed;
}
