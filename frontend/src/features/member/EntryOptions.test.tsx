import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { editor, entries, ids, round } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { CellPage } from './CellPage';

const server = mockedApi(editor);
const measure = round.themes[0]?.response_measures[0] ?? { id: '', name: '' };
const listed = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });

describe('response measures of an entry', () => {
  it('are proposed with the reason and chosen by one click', async () => {
    server.use(
      http.get('*/api/v1/submissions/:id/response_measure_proposals', () =>
        listed([
          {
            entry_id: entries[0]?.id,
            response_measure_id: measure.id,
            name: measure.name,
            source: 'TEXT',
            word: '業務改善',
          },
        ]),
      ),
      http.get('*/api/v1/entries', () => listed([{ ...entries[0], response_measures: [] }])),
    );
    renderAt(`/submissions/${ids.submission}/1/initiative`, '/submissions/$id/$theme/$kind', CellPage);
    const hint = await screen.findByText('対応策の候補 1件');
    await userEvent.click(hint);
    const options = hint.closest('details') as HTMLElement;
    expect(within(options).getByText('本文に「業務改善」とあるため')).toBeTruthy();
    await userEvent.click(
      within(options).getByRole('button', { name: new RegExp(`^選ぶ.*${measure.name}`) }),
    );
    const box: HTMLInputElement = within(options).getByRole('checkbox', { name: measure.name });
    expect(box.checked).toBe(true);
    expect(screen.queryByText('対応策の候補 1件')).toBeNull();
  });
});
