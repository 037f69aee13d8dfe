export { TopPage } from './TopPage';
