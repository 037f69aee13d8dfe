import { useMutation, useQueryClient } from '@tanstack/react-query';
import { decideMention, type MentionItem, type MentionState, mentionsKey } from '../../../api/mentions';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { runsOf } from '../../../lib/table-model';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Checkbox, Select } from '../../../ui/Field';
import { MarkedText } from '../../../ui/MarkedText';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

interface Props {
  item: MentionItem;
  round: string;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onTag: () => void;
}

/** The sentence with its one mark. */
export function sentenceRuns({ sentence, sentence_start, start, end, kind, state }: MentionItem) {
  const span = { field: 'TEXT' as const, start: start - sentence_start, end: end - sentence_start, kind };
  return runsOf(sentence, 'TEXT', state === 'DISMISSED' ? [] : [span]);
}

/** A place that names a programme, and what can be decided about it. */
export function MentionLine({ item, round, chosen, onChoose, onTag }: Props) {
  const texts = useTexts();
  const words = texts.mentions;
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: ({ state, program }: { state: MentionState; program?: string }) =>
      decideMention(item, state, program),
    onSuccess: () => toast(words.changed),
    // Somebody else may have been faster: what is true now is shown either way.
    onSettled: () => queries.invalidateQueries({ queryKey: mentionsKey(round) }),
  });
  const kind = item.entry_kind === 'INITIATIVE' ? '①' : '②';
  const which = (
    <span className="sr-only">
      <Brackets>
        {item.member.name}「{item.text}」
      </Brackets>
    </span>
  );
  const button = (state: MentionState, text: string) => (
    <Button small look="secondary" busy={decide.isPending} onClick={() => decide.mutate({ state })}>
      {text}
      {which}
    </Button>
  );
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3" data-state={item.state}>
      <div className="flex flex-wrap items-center gap-3">
        <Checkbox
          label={<span className="sr-only">{words.choose(item.text, item.member.name)}</span>}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <Tag tone={item.state === 'DETECTED' ? 'neutral' : 'done'}>{words.states[item.state]}</Tag>
        {item.submission_id && (
          <AppLink
            to={paths.entry(item.submission_id, item.theme.number, item.entry_kind, {
              entry: item.entry_id,
              field: item.field,
              start: item.start,
              end: item.end,
            })}
          >
            {words.place(item.member.name, item.theme.number, kind)}
          </AppLink>
        )}
      </div>
      <p className="break-words whitespace-pre-wrap">
        <MarkedText runs={sentenceRuns(item)} />
      </p>
      {item.choices && item.choices.length > 1 && (
        <Select
          label={words.which}
          support={words.whichOf(item.text)}
          value={item.state === 'DETECTED' ? '' : item.program_id}
          onChange={(event) => decide.mutate({ state: 'CONFIRMED', program: event.target.value })}
        >
          {item.state === 'DETECTED' && <option value="">{item.program_name}？</option>}
          {item.choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <div className="flex flex-wrap gap-2">
        {item.state === 'DETECTED' && button('CONFIRMED', words.confirm)}
        {item.state !== 'DISMISSED' && button('DISMISSED', words.dismiss)}
        {(item.state === 'CONFIRMED' || item.state === 'DISMISSED') && button('DETECTED', words.undo)}
        <Button small look="quiet" onClick={onTag}>
          {words.tag}
          {which}
        </Button>
      </div>
      {decide.error && <ProblemNotice error={decide.error} />}
    </li>
  );
}
