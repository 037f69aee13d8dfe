import { useQuery } from '@tanstack/react-query';
import { use, useState } from 'react';
import { changesQuery, lastCheckQuery } from '../../../api/drafts';
import { documentUrl } from '../../../api/tables';
import type { Edition } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink, PlainLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { QueryView } from '../../../ui/QueryView';
import { Tag } from '../../../ui/Tag';
import { CheckDialog } from './CheckDialog';
import { CheckPanel } from './CheckPanel';
import { MeetingDialog } from './MeetingDialog';

interface Props {
  edition: Edition;
  slug: string;
  /** Only the latest one goes on; earlier ones are there to be read. */
  latest: boolean;
}

/** One 案 or 会議配付版 with what can be done with it. */
export function DraftItem({ edition, slug, latest }: Props) {
  const texts = useTexts();
  const words = texts.drafts;
  const { language } = use(LanguageContext);
  const [dialog, setDialog] = useState<'start' | 'meeting' | null>(null);
  const check = useQuery({ ...lastCheckQuery(edition.id), enabled: edition.kind === 'DRAFT' });
  const close = () => setDialog(null);
  const draft = edition.kind === 'DRAFT';
  const name = words.edition(edition.number, texts.states.edition[edition.kind]);
  return (
    <li className="flex flex-col gap-4 rounded-8 border border-solid-gray-300 p-4">
      <h3 className="flex flex-wrap items-center gap-3 text-std-18B-160">
        {name}
        {edition.kind === 'MEETING' && <Tag tone="done">{texts.states.edition.MEETING}</Tag>}
        <span className="text-dns-14N-130">{words.compiledAt(day(edition.compiled_at, language))}</span>
      </h3>
      {edition.note && <p className="stored-text">{edition.note}</p>}
      <ul className="flex flex-wrap items-center gap-3">
        <li>
          <AppLink look="secondary" small to={paths.edition(edition.id)}>
            {words.open}
            <span className="sr-only">
              <Brackets>{name}</Brackets>
            </span>
          </AppLink>
        </li>
        <li>
          <PlainLink look="secondary" small href={documentUrl('editions', edition.id, 'pdf')} target="_blank">
            {words.pdf}
            <span className="sr-only">
              <Brackets>{name}</Brackets>
            </span>
          </PlainLink>
        </li>
        <li>
          <AppLink look="secondary" small to={paths.analysis(edition.id)}>
            {texts.analysis.title}
            <span className="sr-only">
              <Brackets>{name}</Brackets>
            </span>
          </AppLink>
        </li>
        {draft && latest && check.data === null && (
          <li>
            <Button small onClick={() => setDialog('start')}>
              {words.start}
            </Button>
          </li>
        )}
        {draft && latest && (
          <li>
            <Button small look="secondary" onClick={() => setDialog('meeting')}>
              {words.meeting}
            </Button>
          </li>
        )}
        {!draft && (
          <li>
            <AppLink look="primary" small to={paths.publish(slug, edition.round.id)}>
              {words.publish}
            </AppLink>
          </li>
        )}
      </ul>
      {latest && <Changes edition={edition.id} />}
      {check.data && <CheckPanel check={check.data} slug={slug} />}
      {dialog === 'start' && <CheckDialog edition={edition.id} onClose={close} />}
      {dialog === 'meeting' && <MeetingDialog edition={edition} name={name} onClose={close} />}
    </li>
  );
}

/** Whose accepted content is another one by now; asked for by hand, for it compiles the whole table. */
function Changes({ edition }: { edition: string }) {
  const words = useTexts().drafts;
  const [asked, setAsked] = useState(false);
  const changes = useQuery({ ...changesQuery(edition), enabled: asked });
  if (!asked) {
    return (
      <div>
        <Button small look="quiet" onClick={() => setAsked(true)}>
          {words.checkChanges}
        </Button>
      </div>
    );
  }
  return (
    <QueryView query={changes}>
      {({ members }) =>
        members.length === 0 ? (
          <p role="status">{words.changedNone}</p>
        ) : (
          <Notice tone="warning" title={words.changedTitle} live>
            <ul className="list-disc pl-6">
              {members.map((member) => (
                <li key={member.id}>{member.name}</li>
              ))}
            </ul>
          </Notice>
        )
      }
    </QueryView>
  );
}
