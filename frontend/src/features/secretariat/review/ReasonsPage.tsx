import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../api/client';
import { councilQuery } from '../../../api/master';
import {
  type ReasonKind,
  type ReasonTemplate,
  type ReasonTemplates,
  reasonsQuery,
  replaceReasons,
} from '../../../api/review';
import type { Council } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { useParam } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Fieldset, TextArea, TextField } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { useCouncilCrumbs } from '../desk';

const KINDS: ReasonKind[] = ['RETURN', 'ON_BEHALF', 'MINOR_CORRECTION'];

/** The council's usual reasons, edited together and saved as a whole. */
export function ReasonsPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const council = useQuery(councilQuery(slug));
  return (
    <Page title={texts.review.reasons.title} over={council.data?.name} crumbs={useCouncilCrumbs(slug)}>
      <QueryView query={council}>{(data) => <Loaded council={data} />}</QueryView>
    </Page>
  );
}

function Loaded({ council }: { council: Council }) {
  const reasons = useQuery(reasonsQuery(council.id));
  return (
    <QueryView query={reasons}>{(data) => <Edit key={data.etag} council={council} saved={data} />}</QueryView>
  );
}

/** A reason with a key of its own, so that a field keeps its focus while the list changes. */
interface Line extends ReasonTemplate {
  key: number;
}

let made = 0;
const line = (template: ReasonTemplate): Line => ({ ...template, key: made++ });

function Edit({ council, saved }: { council: Council; saved: Tagged<ReasonTemplates> }) {
  const texts = useTexts();
  const words = texts.review.reasons;
  const queries = useQueryClient();
  const [lines, setLines] = useState(() => saved.templates.map(line));
  const missing = lines.some(({ title, text }) => !title.trim() || !text.trim());
  const save = useMutation({
    mutationFn: async () => {
      const after = await replaceReasons(
        council.id,
        saved.etag,
        lines.map(({ kind, title, text }) => ({ kind, title: title.trim(), text: text.trim() })),
      );
      queries.setQueryData(reasonsQuery(council.id).queryKey, after);
      toast(words.saved);
    },
  });
  const change = (key: number, part: Partial<ReasonTemplate>) =>
    setLines((list) => list.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const raise = (one: Line, above: Line) =>
    setLines((list) => list.map((each) => (each === one ? above : each === above ? one : each)));
  return (
    <>
      <p>{words.lead}</p>
      {saved.version === 0 && <p>{words.first}</p>}
      {KINDS.map((kind) => {
        const own = lines.filter((one) => one.kind === kind);
        return (
          <Fieldset key={kind} legend={words.kinds[kind]}>
            {own.map((one, index) => {
              const above = own[index - 1];
              return (
                <div key={one.key} className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-3">
                  <TextField
                    label={words.name}
                    required
                    value={one.title}
                    maxLength={60}
                    onChange={(event) => change(one.key, { title: event.target.value })}
                  />
                  <TextArea
                    label={words.text}
                    required
                    value={one.text}
                    maxLength={2000}
                    onChange={(event) => change(one.key, { text: event.target.value })}
                  />
                  <div className="flex flex-wrap gap-3">
                    {above && (
                      <Button small look="secondary" onClick={() => raise(one, above)}>
                        {words.up(one.title)}
                      </Button>
                    )}
                    <Button
                      small
                      look="danger"
                      onClick={() => setLines((list) => list.filter((each) => each.key !== one.key))}
                    >
                      {words.remove(one.title)}
                    </Button>
                  </div>
                </div>
              );
            })}
            <div>
              <Button
                small
                look="secondary"
                onClick={() => setLines((list) => [...list, line({ kind, title: '', text: '' })])}
              >
                {words.add(words.kinds[kind])}
              </Button>
            </div>
          </Fieldset>
        );
      })}
      {save.error && <ProblemNotice error={save.error} />}
      <div>
        <Button
          busy={save.isPending}
          reason={missing ? words.missing : undefined}
          onClick={() => save.mutate()}
        >
          {words.save}
        </Button>
      </div>
    </>
  );
}
