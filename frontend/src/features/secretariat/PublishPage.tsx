import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { editionsQuery, publish, roundQuery } from '../../api/rounds';
import type { Edition, EditionKind, Ref, Round } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useFilters, useGo, useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Checkbox, Select, TextArea, TextField } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { QueryView } from '../../ui/QueryView';
import { toast } from '../../ui/toast-events';
import { useRoundCrumbs } from './desk';
import { OpenFindings } from './findings/OpenFindings';
import { SilentWording } from './progress/SilentWording';

const UNCONFIRMED = 'members_without_accepted_version';

export function PublishPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  const editions = useQuery(editionsQuery({ round: id }));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      title={texts.secretariat.publish.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <p>{texts.secretariat.publish.lead}</p>
      <OpenFindings round={id} slug={slug} />
      <QueryView query={round}>
        {(data) => (
          <>
            <QueryView query={editions}>{(list) => <PublishForm round={data} editions={list} />}</QueryView>
            <SilentWording round={data} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** The members that the server names as having nothing accepted. */
function unconfirmed(error: unknown): Ref[] | null {
  if (!(error instanceof ApiProblem) || error.code !== UNCONFIRMED) return null;
  return (error.body.members as Ref[] | undefined) ?? [];
}

function PublishForm({ round, editions }: { round: Round; editions: Edition[] }) {
  const texts = useTexts();
  const slug = useParam('slug');
  const words = texts.secretariat.publish;
  const queries = useQueryClient();
  const go = useGo();
  const published = editions.some((edition) => edition.published);
  const kinds: EditionKind[] = published ? ['CORRECTED', 'UPDATED', 'DRAFT'] : ['PUBLISHED', 'DRAFT'];
  const sources = editions.filter((edition) => !edition.published);
  const handedOut = sources.find((edition) => edition.kind === 'MEETING');
  const chosen = useFilters().from ?? (published ? '' : (handedOut?.id ?? ''));
  const [missing, setMissing] = useState<Ref[]>([]);
  const [confirmed, setConfirmed] = useState(false);

  const make = useMutation({
    mutationFn: async (form: FormData) => {
      const text = (name: string) => String(form.get(name) ?? '').trim() || undefined;
      const edition = await publish(round.id, {
        kind: String(form.get('kind')) as EditionKind,
        note: text('note'),
        document_number: text('document_number'),
        as_of: text('as_of'),
        from_edition_id: text('from'),
        confirm_without_accepted: confirmed ? missing.map((member) => member.id) : [],
      });
      await queries.invalidateQueries({ queryKey: ['editions'] });
      await queries.invalidateQueries({ queryKey: ['rounds'] });
      toast(words.made);
      go(paths.edition(edition.id));
    },
    onError: (error) => {
      const named = unconfirmed(error);
      if (!named) return;
      setMissing(named);
      setConfirmed(false);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    make.mutate(new FormData(event.currentTarget));
  };
  const mustConfirm = missing.length > 0 && !confirmed;
  return (
    <form onSubmit={submit} className="flex max-w-160 flex-col gap-6">
      {make.error && !unconfirmed(make.error) && (
        <>
          <ProblemNotice error={make.error} />
          <p>
            <AppLink to={paths.round(slug, round.id)}>{texts.imports.toRound}</AppLink>
          </p>
        </>
      )}
      <Select name="kind" label={words.kind} required>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </Select>
      {sources.length > 0 && (
        <Select name="from" label={texts.drafts.source} defaultValue={chosen}>
          <option value="">{texts.drafts.publishAnew}</option>
          {sources.map(({ id, number, kind }) => (
            <option key={id} value={id}>
              {texts.drafts.publishFrom(texts.drafts.edition(number, texts.states.edition[kind]))}
            </option>
          ))}
        </Select>
      )}
      <DateField name="as_of" label={words.asOf} support={words.asOfSupport} />
      <TextField name="document_number" label={words.documentNumber} support={words.documentNumberSupport} />
      <TextArea name="note" label={words.note} support={words.noteSupport} />
      {missing.length > 0 && (
        <Notice tone="warning" title={words.missingTitle} live>
          <p>{words.missingText}</p>
          <ul className="list-disc pl-6">
            {missing.map((member) => (
              <li key={member.id}>{member.name}</li>
            ))}
          </ul>
          <Checkbox
            label={words.missingConfirm}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.target.checked)}
          />
        </Notice>
      )}
      <p>{words.publicWarning}</p>
      <div>
        <Button type="submit" busy={make.isPending} reason={mustConfirm ? words.confirmFirst : undefined}>
          {words.make}
        </Button>
      </div>
    </form>
  );
}
