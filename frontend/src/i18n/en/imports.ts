import type { Texts } from '..';

export const imports: Texts['imports'] = { title: 'imports' };
