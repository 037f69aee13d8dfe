export { EditionPage } from './EditionPage';
export { ProgramsPage } from './ProgramsPage';
export { TopPage } from './TopPage';
