import { useMutation, useQueryClient } from '@tanstack/react-query';
import { coloredQuery, colorProgram, type MentionItem } from '../../../api/mentions';
import { useTexts } from '../../../i18n';
import { Brackets } from '../../../ui/Brackets';
import { Checkbox } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Tag } from '../../../ui/Tag';
import { MentionLine } from './MentionLine';

interface Props {
  items: MentionItem[];
  slug: string;
  round: string;
  /** Whether the council prints it in colour; undefined until that is known. */
  colored: boolean | undefined;
  chosen: ReadonlySet<string>;
  onChoose: (ids: string[], on: boolean) => void;
  onTag: (entry: string) => void;
}

/** One programme with the places that name it. */
export function ProgramGroup({ items, slug, round, colored, chosen, onChoose, onTag }: Props) {
  const words = useTexts().mentions;
  const queries = useQueryClient();
  const first = items[0];
  const program = first?.program_id ?? '';
  const color = useMutation({
    mutationFn: (on: boolean) => colorProgram(program, slug, on),
    onSuccess: () => queries.invalidateQueries({ queryKey: coloredQuery(slug).queryKey }),
  });
  if (!first) return null;
  const name = first.program_name || first.text;
  const ids = items.map(({ id }) => id);
  return (
    <section className="flex flex-col gap-3" aria-labelledby={`program-${program}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 id={`program-${program}`} className="text-std-18B-160">
          {name}
        </h3>
        <Tag tone="neutral">{words.kinds[first.kind]}</Tag>
        <span className="text-dns-14N-130">{words.count(items.length)}</span>
        <Checkbox
          label={
            <>
              {words.colored}
              <span className="sr-only">
                <Brackets>{name}</Brackets>
              </span>
            </>
          }
          checked={color.isPending ? color.variables : colored !== false}
          onChange={(event) => color.mutate(event.target.checked)}
        />
      </div>
      {color.error && <ProblemNotice error={color.error} />}
      {items.length > 1 && (
        <Checkbox
          label={words.chooseAll(name)}
          checked={ids.every((id) => chosen.has(id))}
          onChange={(event) => onChoose(ids, event.target.checked)}
        />
      )}
      <ol className="flex flex-col gap-2">
        {items.map((item) => (
          <MentionLine
            key={item.id}
            item={item}
            round={round}
            chosen={chosen.has(item.id)}
            onChoose={(on) => onChoose([item.id], on)}
            onTag={() => onTag(item.entry_id)}
          />
        ))}
      </ol>
    </section>
  );
}
