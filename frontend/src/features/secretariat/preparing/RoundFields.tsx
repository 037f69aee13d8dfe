import type { RoundBody } from '../../../api/rounds';
import type { Round } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Checkbox, Fieldset, Select, TextField } from '../../../ui/Field';

/** The round that a new one takes everything from; the latest is offered first. */
export function CopyFrom({ earlier }: { earlier: Round[] }) {
  const words = useTexts().preparing;
  return (
    <Select
      name="copy_from"
      label={words.copyFrom}
      support={words.copySupport}
      defaultValue={earlier[0]?.id ?? ''}
    >
      {earlier.map((round) => (
        <option key={round.id} value={round.id}>
          {round.name}
        </option>
      ))}
      <option value="">{words.copyNone}</option>
    </Select>
  );
}

/** The labels of ① and ② and what is printed where nothing was entered. */
export function Wordings({ round }: { round: Round }) {
  const words = useTexts().preparing;
  return (
    <Fieldset legend={words.wordings}>
      <TextField
        name="initiative_label"
        label={words.initiativeLabel}
        defaultValue={round.initiative_label}
      />
      <TextField name="challenge_label" label={words.challengeLabel} defaultValue={round.challenge_label} />
      <TextField
        name="initiative_nothing_text"
        label={words.initiativeNothing}
        defaultValue={round.initiative_nothing_text}
      />
      <TextField
        name="challenge_nothing_text"
        label={words.challengeNothing}
        defaultValue={round.challenge_nothing_text}
      />
      <TextField
        name="absent_wording"
        label={words.absent}
        support={words.absentSupport}
        defaultValue={round.absent_wording ?? ''}
      />
    </Fieldset>
  );
}

/** Who hands in, and who reads the draft before publication. */
export function Rules({ round }: { round: Round }) {
  const words = useTexts().preparing;
  return (
    <Fieldset legend={words.rules}>
      <Checkbox
        name="editors_may_submit"
        label={words.editorsMaySubmit}
        defaultChecked={round.editors_may_submit}
      />
      <Checkbox
        name="last_editor_may_submit"
        label={words.lastEditorMaySubmit}
        defaultChecked={round.last_editor_may_submit}
      />
      <Select
        name="draft_readers"
        label={words.draftReaders}
        support={words.readersSupport}
        defaultValue={round.draft_readers}
      >
        {(['MEMBERS', 'SECRETARIAT'] as const).map((who) => (
          <option key={who} value={who}>
            {words.readers[who]}
          </option>
        ))}
      </Select>
    </Fieldset>
  );
}

/** The rules as the form has them: an unticked box sends nothing. */
export function rulesOf(form: FormData): Partial<RoundBody> {
  return {
    editors_may_submit: form.has('editors_may_submit'),
    last_editor_may_submit: form.has('last_editor_may_submit'),
    draft_readers: form.get('draft_readers') as Round['draft_readers'],
  };
}
