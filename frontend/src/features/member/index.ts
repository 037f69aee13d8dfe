export { CellPage } from './CellPage';
export { CheckPage } from './CheckPage';
export { ComparePage } from './carry/ComparePage';
export { FormPage } from './form/FormPage';
export { HomePage } from './HomePage';
export { DifferencePage } from './history/DifferencePage';
export { HistoryPage } from './history/HistoryPage';
export { SubmissionPage } from './SubmissionPage';
