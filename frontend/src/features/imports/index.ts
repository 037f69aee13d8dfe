export { ReviewPage } from './ReviewPage';
export { UploadPage } from './UploadPage';
