import type { Texts } from '..';

export const secretariat: Texts['secretariat'] = { title: 'secretariat' };
