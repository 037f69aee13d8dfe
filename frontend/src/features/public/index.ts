export { EditionPage } from './EditionPage';
export { FiguresPage } from './figures/FiguresPage';
export { ProgramsPage } from './ProgramsPage';
export { TopPage } from './TopPage';
