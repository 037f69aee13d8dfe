import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Tagged } from '../../../api/client';
import { masterQuery } from '../../../api/master';
import { ApiProblem } from '../../../api/problem';
import { updateCouncilAliases } from '../../../api/programs';
import type { Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import { AliasRows, aliasLine, aliasOf } from './AliasRows';

/** What one council calls a programme that belongs to all. */
export function CouncilWords({ program, council }: { program: Tagged<Program>; council: string }) {
  const texts = useTexts();
  const words = texts.programs.aliases;
  const queries = useQueryClient();
  const members = useQuery(masterQuery('members', council)).data ?? [];
  const [lines, setLines] = useState(() =>
    program.aliases.filter((alias) => alias.council_id === council).map(aliasLine),
  );
  const save = useMutation({
    mutationFn: async () => {
      await updateCouncilAliases(program, council, lines.filter((line) => line.name.trim()).map(aliasOf));
      await queries.invalidateQueries({ queryKey: ['programs'] });
      toast(words.saved);
    },
  });
  const errors = save.error instanceof ApiProblem ? save.error.errors : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const general = program.aliases.filter((alias) => !alias.council_id).map((alias) => alias.name);
  return (
    <Section title={words.ofCouncil}>
      <p>{words.ofCouncilLead}</p>
      {general.length > 0 && <p>{texts.common.about(words.title, general.join(texts.common.listComma))}</p>}
      {save.error && <ProblemNotice error={save.error} />}
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <AliasRows
          lines={lines}
          onChange={setLines}
          council={council}
          members={members}
          ownOnly
          errorOf={(index, field) =>
            errors.find((error) => error.pointer === `/aliases/${index}/${field}`)?.message
          }
        />
        <div>
          <Button type="submit" busy={save.isPending}>
            {texts.common.save}
          </Button>
        </div>
      </form>
    </Section>
  );
}
