import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Comment } from '../api/review';
import { newQueryClient } from '../app/queryClient';
import { CommentThread } from './CommentThread';

const comment: Comment = {
  id: 'c1',
  submission_id: 's1',
  theme: 1,
  kind: 'INITIATIVE',
  entry_id: null,
  entry_gone: false,
  audience: 'SECRETARIAT',
  text: '回数を確かめる',
  made_at: '2025-11-12T09:30:00+09:00',
  made_by_name: '事務 一郎',
  answers: [],
  resolved: false,
  resolved_at: null,
  resolved_by_name: null,
  version: 0,
};

type Handlers = Omit<Parameters<typeof CommentThread>[0], 'comment' | 'place'>;

const show = (handlers: Handlers, of: Partial<Comment> = {}) =>
  render(
    <QueryClientProvider client={newQueryClient()}>
      <CommentThread comment={{ ...comment, ...of }} place="この欄全体" {...handlers} />
    </QueryClientProvider>,
  );

it('says that it is the secretariat’s own, and offers nothing to whoever may only read', () => {
  show({});
  expect(screen.getByText('事務局内だけ')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('sends an answer again under the same id when it failed, and the next one under another', async () => {
  const sent: [string, string][] = [];
  let fails = true;
  show({
    onAnswer: async (text, id) => {
      sent.push([text, id]);
      if (fails) throw new Error('lost');
    },
  });
  const answer = () => userEvent.click(screen.getByRole('button', { name: '回答する' }));
  await answer();
  await userEvent.type(screen.getByRole('textbox', { name: /^回答/ }), '9月です');
  await answer();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('9月です');
  fails = false;
  await answer();
  expect(sent.map(([text]) => text)).toEqual(['9月です', '9月です']);
  expect(sent[0]?.[1]).toBe(sent[1]?.[1]);
  expect(screen.queryByRole('textbox')).toBeNull();
  await answer();
  await userEvent.type(screen.getByRole('textbox'), '10月も');
  await answer();
  expect(sent[2]?.[1]).not.toBe(sent[0]?.[1]);
});

it('may be taken back only while nobody has answered', () => {
  const said = {
    id: 'a1',
    text: 'はい',
    from_secretariat: false,
    made_at: comment.made_at,
    made_by_name: '記入 花子',
  };
  show({ onRemove: async () => {} });
  expect(screen.getByRole('button', { name: 'コメントを削除' })).toBeTruthy();
  show({ onRemove: async () => {} }, { answers: [said] });
  expect(screen.getAllByRole('button', { name: 'コメントを削除' })).toHaveLength(1);
});
