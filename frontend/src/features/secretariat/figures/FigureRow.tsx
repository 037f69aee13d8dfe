import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { decideFigure, type FigureItem, type FigureState, figuresKey } from '../../../api/figures';
import { LanguageContext, useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { amountWords, dateWords } from '../../../ui/figureWords';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { td } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

interface Props {
  item: FigureItem;
  round: string;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onCorrect: () => void;
}

/** A figure as it was read, where it stands, and what can be decided about it. */
export function FigureRow({ item, round, chosen, onChoose, onCorrect }: Props) {
  const texts = useTexts();
  const words = texts.figureMarks;
  const { language } = use(LanguageContext);
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: (state: FigureState) => decideFigure(item, state),
    onSuccess: () => toast(words.changed),
    // Somebody else may have been faster: what is true now is shown either way.
    onSettled: () => queries.invalidateQueries({ queryKey: figuresKey(round) }),
  });
  const which = (
    <span className="sr-only">
      <Brackets>
        {item.member.name}「{item.text}」
      </Brackets>
    </span>
  );
  const button = (state: FigureState, text: string) => (
    <Button small look="secondary" busy={decide.isPending} onClick={() => decide.mutate(state)}>
      {text}
      {which}
    </Button>
  );
  const about = [item.program_name, item.call, item.source, item.scope && words.scopes[item.scope]];
  return (
    <tr data-state={item.state}>
      <td className={td}>
        <Checkbox
          label={<span className="sr-only">{words.choose(item.text, item.member.name)}</span>}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <th className={`${td} text-left`} scope="row">
        {item.label ?? words.noLabel}
      </th>
      <td className={`${td} text-right whitespace-nowrap`}>{amountWords(item)}</td>
      <td className={td}>
        {dateWords(item, texts, language)}
        {item.date_text && <span className="block text-solid-gray-700">「{item.date_text}」</span>}
      </td>
      <td className={td}>{about.filter(Boolean).join(texts.common.listComma)}</td>
      <td className={td}>
        <Tag tone={item.state === 'DETECTED' ? 'neutral' : 'done'}>{words.states[item.state]}</Tag>
        {item.carried && <span className="mt-1 block">{words.carried}</span>}
        {item.doubts.map((doubt) => (
          <span key={doubt} className="mt-1 block">
            {words.doubts[doubt]}
          </span>
        ))}
      </td>
      <td className={`${td} min-w-60`}>
        {item.submission_id && (
          <AppLink
            to={paths.entry(item.submission_id, item.theme.number, item.kind, {
              entry: item.entry_id,
              field: item.field,
              start: item.start,
              end: item.end,
            })}
          >
            {words.place(item.member.name, item.theme.number, item.kind === 'INITIATIVE' ? '①' : '②')}
          </AppLink>
        )}
        <Sentence item={item} />
      </td>
      <td className={`${td} whitespace-nowrap`}>
        <div className="flex flex-col items-start gap-2">
          {item.state === 'DETECTED' && button('CONFIRMED', words.confirm)}
          <Button small look="secondary" onClick={onCorrect}>
            {words.correct}
            {which}
          </Button>
          {item.state !== 'DISMISSED' && button('DISMISSED', words.dismiss)}
          {(item.state === 'CONFIRMED' || item.state === 'DISMISSED') && button('DETECTED', words.undo)}
        </div>
        {decide.error && <ProblemNotice error={decide.error} />}
      </td>
    </tr>
  );
}

/** The sentence with its number set apart. */
function Sentence({ item }: { item: FigureItem }) {
  const from = item.start - item.sentence_start;
  const to = from + item.text.length;
  return (
    <span className="block break-words whitespace-pre-wrap">
      {item.sentence.slice(0, from)}
      <mark className="bg-transparent font-bold underline">{item.text}</mark>
      {item.sentence.slice(to).trimEnd()}
    </span>
  );
}
