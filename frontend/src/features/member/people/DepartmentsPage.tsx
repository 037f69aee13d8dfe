import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { addDepartment, changeDepartment, type Department, departmentsQuery } from '../../../api/desk';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Page, Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { DepartmentRow } from './DepartmentRow';
import { type Renamed, RenamedEntries } from './RenamedEntries';
import { useSeat } from './useSeat';

/** 課・部署: the list of a seat's organisation, in its order. */
export function DepartmentsPage() {
  const texts = useTexts();
  const id = useParam('member');
  const seat = useSeat(id);
  const departments = useQuery(departmentsQuery(id));
  const [renamed, setRenamed] = useState<Renamed | null>(null);
  return (
    <Page
      key={seat.member ? 'ready' : 'waiting'}
      title={seat.member ? texts.departments.title : texts.common.loading}
      over={seat.member?.name}
      crumbs={[{ text: texts.member.title, to: paths.my() }]}
    >
      <p>{texts.departments.lead}</p>
      {seat.member?.organization_id && <p>{texts.departments.shared}</p>}
      {renamed && (
        <RenamedEntries key={renamed.from} member={id} renamed={renamed} onDone={() => setRenamed(null)} />
      )}
      <QueryView query={departments}>
        {(list) => <List member={id} list={list} mine={seat.mine} onRenamed={setRenamed} />}
      </QueryView>
      {seat.mine && <Add member={id} />}
    </Page>
  );
}

interface ListProps {
  member: string;
  list: Department[];
  mine: boolean;
  onRenamed: (renamed: Renamed) => void;
}

function List({ member, list, mine, onRenamed }: ListProps) {
  const texts = useTexts().departments;
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: departmentsQuery(member).queryKey });
  const move = useMutation({
    mutationFn: async ({ index, to }: { index: number; to: number }) => {
      const order = [...list];
      order.splice(to, 0, ...order.splice(index, 1));
      // Only those that stand elsewhere now are written.
      for (const [at, department] of order.entries()) {
        if (department.position !== at + 1) {
          await changeDepartment(department, { name: department.name, position: at + 1 });
        }
      }
    },
    onSettled: refresh,
  });
  if (list.length === 0) return <p>{texts.empty}</p>;
  return (
    <>
      {move.error && <ProblemNotice error={move.error} />}
      <ol className="flex flex-col gap-2">
        {list.map((department, index) => (
          <DepartmentRow
            key={department.id}
            department={department}
            mine={mine}
            first={index === 0}
            last={index === list.length - 1}
            onMove={(up) => move.mutate({ index, to: up ? index - 1 : index + 1 })}
            onChanged={refresh}
            onRenamed={onRenamed}
          />
        ))}
      </ol>
    </>
  );
}

function Add({ member }: { member: string }) {
  const texts = useTexts();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const add = useMutation({
    mutationFn: () => addDepartment(member, name.trim()),
    onSuccess: async () => {
      setName('');
      await queries.invalidateQueries({ queryKey: departmentsQuery(member).queryKey });
      toast(texts.departments.added);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') add.mutate();
  };
  return (
    <Section title={texts.departments.add}>
      <form noValidate onSubmit={submit} className="flex max-w-160 flex-col gap-3">
        {add.error && <ProblemNotice error={add.error} />}
        <TextField
          label={texts.departments.name}
          required
          value={name}
          error={missing && texts.common.invalid.required(texts.departments.name)}
          onChange={(event) => setName(event.target.value)}
        />
        <div>
          <Button type="submit" busy={add.isPending}>
            {texts.departments.add}
          </Button>
        </div>
      </form>
    </Section>
  );
}
