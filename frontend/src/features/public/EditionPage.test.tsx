import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids, memberNames, tableModel } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { EditionPage } from './EditionPage';

const server = mockedApi(null);
const open = (search = '') => renderAt(`/editions/${ids.edition}${search}`, '/editions/$id', EditionPage);

describe('a published edition', () => {
  it('is a real table: a head per theme, two rows per member, marks with words', async () => {
    open('?view=table');
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('columnheader', { name: /1 賃金の引上げ/ })).toBeTruthy();
    for (const name of memberNames) expect(within(table).getByRole('rowheader', { name })).toBeTruthy();
    const mark = within(table).getAllByText('業務改善助成金')[0];
    expect(mark?.tagName).toBe('MARK');
    expect(mark?.dataset.kind).toBe('SUPPORT_PROGRAM');
    expect(mark?.textContent).toBe('業務改善助成金（支援策）');
  });

  it('keeps a filter in the address, applied by its button', async () => {
    const { router } = open('?view=list');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'テーマ' }), '2');
    expect(screen.getAllByRole('heading', { level: 4, name: /^テーマ1/ })).toHaveLength(memberNames.length);
    await userEvent.click(screen.getByRole('button', { name: '絞り込む' }));
    expect(await screen.findAllByRole('heading', { level: 4, name: /^テーマ2/ })).toHaveLength(
      memberNames.length,
    );
    expect(screen.queryByRole('heading', { level: 4, name: /^テーマ1/ })).toBeNull();
    expect(router.state.location.searchStr).toBe('?theme=2&view=list');
  });

  it('says whose table it is where its title does not', async () => {
    server.use(
      http.get('*/api/v1/editions/:id/table.json', () =>
        HttpResponse.json({ ...tableModel, title: '取組状況表' }),
      ),
    );
    open();
    expect(await screen.findByText(/^みさき県働き方協議会 令和6年度/)).toBeTruthy();
  });

  it('offers its documents', async () => {
    open();
    const pdf = await screen.findByRole('link', { name: /PDF/ });
    expect(pdf.getAttribute('href')).toBe(`/api/v1/editions/${ids.edition}/table.pdf`);
  });
});
