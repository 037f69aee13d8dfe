export { EditionPage } from './EditionPage';
export { FiguresPage } from './figures/FiguresPage';
export { ProgramPage } from './ProgramPage';
export { ProgramsPage } from './ProgramsPage';
export { TopPage } from './TopPage';
