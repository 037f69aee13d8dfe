import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids, secretariat } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { UploadPage } from './UploadPage';

const server = mockedApi(secretariat);
const open = () => renderAt(`/c/rounds/${ids.round}/import`, '/$slug/rounds/$round/import', UploadPage);

/** Remembers what was uploaded. */
function remember() {
  const sent: { text: string; round: string }[] = [];
  server.use(
    http.post('*/api/v1/imports', async ({ request }) => {
      const form = await request.formData();
      const file = form.get('file') as File;
      sent.push({ text: await file.text(), round: String(form.get('round')) });
      return HttpResponse.json({ id: 'import-1' }, { status: 201 });
    }),
  );
  return sent;
}

describe('the upload of a table', () => {
  it('takes a file, and names it in the words of the page', async () => {
    const sent = remember();
    open();
    const file = new File(['a\tb'], '前年度.txt', { type: 'text/plain' });
    await userEvent.upload(await screen.findByLabelText(/^ファイル/), file);
    expect(screen.getByText('前年度.txt')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '読み取る' }));
    await waitFor(() => expect(sent).toEqual([{ text: 'a\tb', round: ids.round }]));
  });

  it('takes a table that was copied in Excel as the file that it would be', async () => {
    const sent = remember();
    open();
    await userEvent.click(await screen.findByLabelText('表の貼り付け'));
    await userEvent.paste('テーマ\t1 賃金\nみさき県\t①・案内した。');
    await userEvent.click(screen.getByRole('button', { name: '読み取る' }));
    await waitFor(() => expect(sent).toMatchObject([{ text: 'テーマ\t1 賃金\nみさき県\t①・案内した。' }]));
  });

  it('says what is missing, at the field', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '読み取る' }));
    const field = screen.getByLabelText(/^ファイル/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('＊ファイルを選ぶか、表を貼り付けてください。')).toBeTruthy();
  });
});
