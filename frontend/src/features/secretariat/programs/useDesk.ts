import { useQuery } from '@tanstack/react-query';
import { councilQuery } from '../../../api/master';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import type { Crumb } from '../../../ui/Breadcrumbs';
import { useCouncilCrumbs } from '../desk';

/** Whose catalogue is looked after: a council's, or without one the nationwide one. */
export interface ProgramDesk {
  slug: string | undefined;
  /** The id of the council; undefined while it is loaded, and for the nationwide catalogue. */
  council: string | undefined;
  name: string | undefined;
  title: string;
  /** The way back to the list. */
  crumbs: Crumb[];
  /** The way back from the list. */
  above: Crumb[];
  ready: boolean;
}

export function useProgramDesk(): ProgramDesk {
  const texts = useTexts();
  const slug = useParam('slug') || undefined;
  const council = useQuery({ ...councilQuery(slug ?? ''), enabled: slug !== undefined }).data;
  const ofCouncil = useCouncilCrumbs(slug ?? '');
  const above = slug ? ofCouncil : [];
  const title = slug ? texts.secretariat.parts.programs : texts.programs.systemTitle;
  return {
    slug,
    council: council?.id,
    name: council?.name,
    title,
    above,
    crumbs: [...above, { text: title, to: paths.councilPrograms(slug) }],
    ready: slug === undefined || council !== undefined,
  };
}
