import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { councilQuery } from '../../../api/master';
import { organizationsQuery } from '../../../api/organizations';
import { useMe } from '../../../auth/useMe';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useFilters, useParam, useSetFilters } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Page, Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useCouncilCrumbs } from '../desk';
import { EditOrganization } from './EditOrganization';
import { MergeDialog } from './MergeDialog';
import { OrganizationTable, type OrganizationTask } from './OrganizationTable';
import { Proposals } from './Proposals';
import { ProposeDialog } from './ProposeDialog';

/** Organisations as a secretariat sees them: to look up, and to propose changes. */
export function CouncilOrganizationsPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const council = useQuery(councilQuery(slug));
  return (
    <Page title={texts.masters.organizations.title} over={council.data?.name} crumbs={useCouncilCrumbs(slug)}>
      <p>{texts.masters.organizations.lead}</p>
      <p>{texts.masters.organizations.proposeLead}</p>
      <QueryView query={council}>{(data) => <Organizations council={data.id} />}</QueryView>
    </Page>
  );
}

/** Organisations as the system administrator keeps them. */
export function SystemOrganizationsPage() {
  const texts = useTexts();
  const me = useMe();
  return (
    <Page title={texts.masters.organizations.title}>
      <p>{texts.masters.organizations.lead}</p>
      {me?.system_admin ? <Organizations /> : <p>{texts.common.notOffered}</p>}
    </Page>
  );
}

function Organizations({ council }: { council?: string }) {
  const words = useTexts().masters;
  const { q } = useFilters();
  const organizations = useQuery(organizationsQuery(q));
  const [task, setTask] = useState<OrganizationTask | null>(null);
  const close = () => setTask(null);
  return (
    <>
      <div className="flex flex-wrap items-center gap-4">
        <Button onClick={() => setTask({ do: council ? 'propose' : 'add' })}>
          {council ? words.organizations.proposeNew : words.organizations.add}
        </Button>
        {!council && <AppLink to={paths.organizationFile()}>{words.files.link}</AppLink>}
      </div>
      <Search />
      <QueryView query={organizations}>
        {(list) =>
          list.length === 0 ? (
            <p role="status">{words.organizations.none}</p>
          ) : (
            <OrganizationTable organizations={list} admin={!council} onTask={setTask} />
          )
        }
      </QueryView>
      <Section title={words.organizations.proposals}>
        <Proposals admin={!council} />
      </Section>
      {(task?.do === 'add' || task?.do === 'edit') && (
        <EditOrganization organization={task.do === 'edit' ? task.organization : undefined} onClose={close} />
      )}
      {task?.do === 'merge' && <MergeDialog organization={task.organization} onClose={close} />}
      {task?.do === 'propose' && council && (
        <ProposeDialog council={council} organization={task.organization} onClose={close} />
      )}
    </>
  );
}

function Search() {
  const texts = useTexts();
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFilters({ q: String(new FormData(event.currentTarget).get('q')).trim() });
  };
  return (
    <form onSubmit={apply} key={filters.q} className="flex max-w-160 flex-wrap items-end gap-3">
      <TextField
        name="q"
        type="search"
        label={texts.masters.organizations.search}
        defaultValue={filters.q}
        className="grow"
      />
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
    </form>
  );
}
