import { useQuery } from '@tanstack/react-query';
import type { Tagged } from '../../../api/client';
import { councilQuery, masterQuery } from '../../../api/master';
import { fileParts } from '../../../api/master-files';
import { organizationsQuery } from '../../../api/organizations';
import type { Council } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { masterParts, paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useCouncilCrumbs } from '../desk';
import { MasterList } from './MasterList';
import type { PlainPart } from './parts';

/** What somebody should know before changing a part. */
const noteOf = {
  members: 'frozen',
  themes: 'frozen',
  categories: 'frozen',
  people: 'immediate',
} as const;

/** One part of a council's master data: its list, and forms to add, edit and delete. */
export function MasterPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const segment = useParam('part');
  const crumbs = useCouncilCrumbs(slug);
  const part = masterParts.find(
    (candidate): candidate is PlainPart => candidate === segment && candidate !== 'programs',
  );
  const council = useQuery(councilQuery(slug));
  const filePart = fileParts.find((known) => known === part);
  if (!part) {
    return (
      <Page title={texts.common.notFoundTitle}>
        <p>{texts.common.notFound}</p>
      </Page>
    );
  }
  return (
    <Page key={part} title={texts.secretariat.parts[part]} over={council.data?.name} crumbs={crumbs}>
      <nav aria-label={texts.secretariat.masterData}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {masterParts.map((other) => (
            <li key={other}>
              <AppLink
                to={paths.master(slug, other)}
                aria-current={other === part ? 'page' : undefined}
                className="inline-block py-1 aria-[current]:font-bold"
              >
                {texts.secretariat.parts[other]}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>{texts.secretariat.master[noteOf[part]]}</p>
      {filePart && (
        <p>
          <AppLink to={paths.masterFile(slug, filePart)}>{texts.masters.files.link}</AppLink>
        </p>
      )}
      <QueryView query={council}>{(data) => <Loaded council={data} part={part} />}</QueryView>
    </Page>
  );
}

function Loaded({ council, part }: { council: Tagged<Council>; part: PlainPart }) {
  const categories = useQuery(masterQuery('categories', council.id));
  const members = useQuery(masterQuery('members', council.id));
  // Members may be looked at without it: only their form asks for an organisation.
  const organizations = useQuery(organizationsQuery()).data ?? [];
  return (
    <QueryView query={categories}>
      {(categoryList) => (
        <QueryView query={members}>
          {(memberList) => (
            <MasterList
              council={council}
              part={part}
              choices={{ categories: categoryList, members: memberList, organizations }}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}
