import { type ReactNode, useState } from 'react';
import type { FigureSaying } from '../../api/figures';
import { useTexts } from '../../i18n';
import { type Begun, FigureFields, typedSaying } from './FigureFields';

interface Props {
  id: string;
  council: string;
  begun: Begun;
  /** Above the fields. */
  children?: ReactNode;
  /** Whether what stands above is complete; asked when somebody saves. */
  ready?: () => boolean;
  onSave: (saying: FigureSaying) => void;
}

/** A form for what a figure says; what is missing is said at its field. */
export function SayingForm({ id, council, begun, children, ready = () => true, onSave }: Props) {
  const texts = useTexts();
  const words = texts.figureMarks;
  const [program, setProgram] = useState(begun.program_id ?? null);
  const [unchosen, setUnchosen] = useState(false);
  const [tried, setTried] = useState<{ value: boolean; unit: boolean } | null>(null);
  const lost = unchosen && program === null;
  return (
    <form
      id={id}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const typed = String(data.get('value') ?? '').trim();
        const missing = {
          value: typed === '' || !Number.isFinite(Number(typed)),
          unit: String(data.get('unit') ?? '').trim() === '',
        };
        setTried(missing);
        if (ready() && !missing.value && !missing.unit && !lost)
          onSave(typedSaying(event.currentTarget, begun, program));
      }}
    >
      {children}
      <FigureFields
        council={council}
        begun={begun}
        program={program}
        onProgram={setProgram}
        onUnchosen={setUnchosen}
        errors={{
          value: tried?.value ? texts.common.invalid.required(words.value) : undefined,
          unit: tried?.unit ? texts.common.invalid.required(words.unit) : undefined,
          program: tried && lost ? words.programUnchosen : undefined,
        }}
      />
    </form>
  );
}
