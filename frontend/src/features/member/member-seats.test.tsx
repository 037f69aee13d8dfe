import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '../../api/types';
import { editor } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { HomePage } from './HomePage';

const [first] = editor.memberships;
const both: Me = {
  ...editor,
  memberships: [
    ...editor.memberships,
    ...(first ? [{ ...first, id: 'second', member: { id: 'other-seat', name: 'もう一つの席' } }] : []),
  ],
};
mockedApi(both);

describe('somebody with two seats', () => {
  beforeEach(() => localStorage.clear());

  it('chooses which to look at, and finds it chosen again', async () => {
    const heading = (name: string) => screen.queryByRole('heading', { name: new RegExp(`^${name}（`) });
    const { unmount } = renderAt('/my', '/my', HomePage);
    const user = userEvent.setup();
    const choice = await screen.findByLabelText('表示する所属');
    expect(heading('もう一つの席')).not.toBeNull();
    await user.selectOptions(choice, 'other-seat');
    await expect.poll(() => heading(first?.member?.name ?? '')).toBeNull();
    expect(heading('もう一つの席')).not.toBeNull();
    unmount();
    renderAt('/my', '/my', HomePage);
    expect(((await screen.findByLabelText('表示する所属')) as HTMLSelectElement).value).toBe('other-seat');
  });
});
