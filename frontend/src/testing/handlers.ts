import { HttpResponse, http } from 'msw';
import type { EntryBody, Me } from '../api/types';
import * as data from './fixtures';
import { progress, queue } from './progress';

const page = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });
const one = (body: object, etag = '"1"') => HttpResponse.json(body, { headers: { ETag: etag } });
const api = (path: string) => `*/api/v1${path}`;

/** Answers the reads of every screen, as somebody signed in (or not), and takes writes without remembering them. */
export function handlers(me: Me | null) {
  return [
    http.get(api('/me'), () =>
      me ? HttpResponse.json(me) : HttpResponse.json({ code: 'unauthenticated' }, { status: 401 }),
    ),
    http.get(api('/councils'), () => page([data.council])),
    http.get(api('/councils/:id'), () => one(data.council)),
    http.get(api('/categories'), () => page(data.categories)),
    http.get(api('/members'), () => page(data.members)),
    http.get(api('/members/:id'), () => one(data.members[0] ?? {})),
    http.get(api('/themes'), () =>
      page(
        data.round.themes.map((theme) => ({
          ...theme,
          id: theme.theme_id,
          council_id: data.ids.council,
          valid_from: null,
          valid_to: null,
          version: 1,
        })),
      ),
    ),
    http.get(api('/programs'), () => page(data.programs)),
    http.get(api('/memberships'), () => page([])),
    http.get(api('/organizations'), () => page([])),
    http.get(api('/former_names'), () => page([])),
    http.get(api('/last_checks'), () => page([])),
    http.get(api('/rounds'), () => page([data.round])),
    http.get(api('/rounds/:id'), () => one(data.round)),
    http.get(api('/rounds/:id/guide'), () => HttpResponse.json(data.guide)),
    http.get(api('/rounds/:id/selection'), () => one(data.selection)),
    http.get(api('/people'), () => page([])),
    http.get(api('/invitations'), () => page([])),
    http.get(api('/contacts'), () => page([])),
    http.get(api('/rounds/:id/progress'), () => HttpResponse.json(progress)),
    http.get(api('/rounds/:id/review_queue'), () => HttpResponse.json(queue)),
    http.get(api('/rounds/:id/findings/summary'), () => HttpResponse.json(data.findingSummary)),
    http.get(api('/rounds/:id/findings'), () => page(data.findings)),
    http.get(api('/figures'), () => page([])),
    http.get(api('/rounds/:id/table.json'), () => HttpResponse.json(data.tableModel)),
    http.get(api('/editions'), () => page([data.edition])),
    http.get(api('/editions/:id'), () => one(data.edition)),
    http.get(api('/editions/:id/table.json'), () => HttpResponse.json(data.tableModel)),
    http.get(api('/submissions'), () => page([data.submission])),
    http.get(api('/submissions/:id'), () => one(data.submission, '"4"')),
    http.get(api('/submissions/:id/row'), () =>
      HttpResponse.json({ ...data.tableModel, members: data.tableModel.members.slice(1, 2) }),
    ),
    http.get(api('/submissions/:id/carry_over'), () =>
      HttpResponse.json({ source: null, undecided: 0, entries: [] }),
    ),
    http.get(api('/submissions/:id/versions'), () => page([])),
    http.get(api('/submissions/:id/checks'), () =>
      HttpResponse.json({ submission_id: data.ids.submission, count: 0, warnings: [] }),
    ),
    http.post(api('/submissions/:id/mentions/reading'), () => HttpResponse.json({ mentions: [] })),
    http.get(api('/submissions/:id/hand_overs'), () => page([])),
    http.get(api('/submissions/:id/response_measure_proposals'), () => page([])),
    http.get(api('/submissions/:id/comments'), () => page([])),
    http.get(api('/submissions/:id/on_behalf_notes'), () => page([])),
    http.get(api('/submissions/:id/minor_corrections'), () => page([])),
    http.get(api('/rounds/:id/minor_corrections'), () => page([])),
    http.get(api('/councils/:id/reason_templates'), () =>
      one({ council_id: data.ids.council, templates: [], version: 0 }, '"0"'),
    ),
    http.get(api('/hand_overs'), () => page([])),
    http.get(api('/departments'), () => page([])),
    http.get(api('/submissions/:id/cells/:theme/:kind'), () => one(data.cells[0] ?? {})),
    http.put(api('/submissions/:id/cells/:theme/:kind'), () => one(data.cells[0] ?? {})),
    http.get(api('/entries'), () => page(data.entries)),
    http.get(api('/entries/:id'), () => one(data.entries[0] ?? {}, '"1.0"')),
    http.put(api('/entries/:id'), async ({ request }) => {
      const body = (await request.json()) as EntryBody;
      return one({ ...data.entries[0], ...body, theme: data.entries[0]?.theme, version: 2, etag: '"2.0"' });
    }),
  ];
}
