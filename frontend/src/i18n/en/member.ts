import type { Texts } from '..';

export const member: Texts['member'] = { title: 'member' };
