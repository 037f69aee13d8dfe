export { CellPage } from './CellPage';
export { CheckPage } from './CheckPage';
export { HomePage } from './HomePage';
export { SubmissionPage } from './SubmissionPage';
