import type { ProgramAlias } from '../../../api/programs';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Select, TextField } from '../../../ui/Field';

/** An alias as it is being edited; the key stays while lines come and go. */
export interface AliasLine extends ProgramAlias {
  key: number;
}

let last = 0;
export const aliasLine = (alias: ProgramAlias): AliasLine => {
  last += 1;
  return { ...alias, key: last };
};

/** A line as the API takes it. */
export const aliasOf = ({ name, valid_from, valid_to, council_id, member_id }: AliasLine): ProgramAlias => ({
  name: name.trim(),
  valid_from: valid_from || null,
  valid_to: valid_to || null,
  council_id: council_id ?? null,
  member_id: member_id ?? null,
});

interface Props {
  lines: AliasLine[];
  onChange: (lines: AliasLine[]) => void;
  /** The council whose words may be chosen; none in the nationwide catalogue. */
  council?: string | undefined;
  members: { id: string; name: string }[];
  /** Whether all lines are the council's words. */
  ownOnly?: boolean;
  errorOf: (index: number, field: string) => string | undefined;
}

/** The aliases of a programme, each with the days and the people it holds for. */
export function AliasRows({ lines, onChange, council, members, ownOnly, errorOf }: Props) {
  const texts = useTexts();
  const words = texts.programs.aliases;
  const change = (index: number, part: Partial<AliasLine>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <div className="flex flex-col gap-4">
      {lines.map((line, index) => (
        <fieldset
          key={line.key}
          className="flex flex-wrap items-start gap-4 rounded-8 border border-solid-gray-300 p-3"
        >
          <legend className="px-1 text-dns-14N-130">{words.nth(index + 1)}</legend>
          <TextField
            id={`alias-${index}-name`}
            label={words.name}
            required
            value={line.name}
            error={errorOf(index, 'name')}
            onChange={(event) => change(index, { name: event.target.value })}
            className="w-full desktop:w-72"
          />
          <DateField
            label={words.from}
            value={line.valid_from ?? ''}
            error={errorOf(index, 'valid_from')}
            onChange={(event) => change(index, { valid_from: event.target.value })}
            className="w-full desktop:w-44"
          />
          <DateField
            label={words.to}
            value={line.valid_to ?? ''}
            error={errorOf(index, 'valid_to')}
            onChange={(event) => change(index, { valid_to: event.target.value })}
            className="w-full desktop:w-44"
          />
          <Select
            label={words.scope}
            value={scopeOf(line)}
            error={errorOf(index, 'member_id') ?? errorOf(index, 'council_id')}
            onChange={(event) => change(index, scoped(event.target.value, line, council))}
            className="w-full desktop:w-60"
          >
            {!ownOnly && <option value="">{words.everybody}</option>}
            {council && <option value={council}>{words.council}</option>}
            {line.council_id && line.council_id !== council && (
              <option value={scopeOf(line)}>{line.member_id ? words.otherMember : words.otherCouncil}</option>
            )}
            {members.map((member) => (
              <option key={member.id} value={member.id}>
                {words.member(member.name)}
              </option>
            ))}
          </Select>
          <Button
            small
            look="secondary"
            aria-label={words.remove(line.name)}
            onClick={() => onChange(lines.filter((_, at) => at !== index))}
            className="desktop:mt-8"
          >
            {texts.common.remove}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          look="secondary"
          onClick={() =>
            onChange([...lines, aliasLine({ name: '', council_id: ownOnly ? (council ?? null) : null })])
          }
        >
          {words.add}
        </Button>
      </div>
    </div>
  );
}

const scopeOf = (line: AliasLine) => line.member_id ?? line.council_id ?? '';

function scoped(value: string, line: AliasLine, council: string | undefined): Partial<AliasLine> {
  if (value === '') return { council_id: null, member_id: null };
  if (value === scopeOf(line)) return {};
  return value === council
    ? { council_id: council, member_id: null }
    : { council_id: council ?? null, member_id: value };
}
