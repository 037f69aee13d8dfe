import type { Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { DateField } from '../../../ui/DateField';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { type FieldLook, type FieldName, fieldId, shownValue, typesOf } from './fields';

interface Props {
  name: FieldName;
  look: FieldLook;
  program: Program | undefined;
  kind: string;
  choices: { organizations: { id: string; name: string }[]; programs: Program[] };
  error: string | undefined;
  onKind: (kind: string) => void;
  onName: (name: string) => void;
}

/** One control of the programme's form. */
export function ProgramControl({ name, look, program, kind, choices, error, onKind, onName }: Props) {
  const texts = useTexts();
  const words = texts.programs;
  const support: Partial<Record<FieldName, string>> = words.support;
  const common = {
    id: fieldId(name),
    name,
    label: words.fields[name],
    support: support[name],
    error,
    required: name === 'name' || name === 'kind' || name === 'type',
    defaultValue: shownValue(program, name),
  };
  switch (look) {
    case 'area':
      return <TextArea {...common} />;
    case 'date':
      return <DateField {...common} />;
    case 'kind':
      return (
        <Select {...common} defaultValue={kind} onChange={(event) => onKind(event.target.value)}>
          {Object.entries(texts.states.programKind).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      );
    case 'type':
      return (
        <Select key={kind} {...common}>
          {typesOf(kind, words.types).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      );
    case 'organization':
    case 'program': {
      const named =
        look === 'organization' ? choices.organizations : programsFor(name, choices.programs, kind, program);
      // The choices come after the form: the key lets the chosen one show then.
      return (
        <Select key={`${kind} ${named.length}`} {...common}>
          <option value="">{texts.common.none}</option>
          {named.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      );
    }
    case 'text':
      return (
        <TextField
          {...common}
          onChange={name === 'name' ? (event) => onName(event.target.value) : undefined}
        />
      );
  }
}

// Two levels only: a course has no courses.
function programsFor(name: FieldName, all: Program[], kind: string, program: Program | undefined): Program[] {
  const others = all.filter((other) => other.id !== program?.id);
  return name === 'parent' ? others.filter((other) => !other.parent && other.kind === kind) : others;
}
