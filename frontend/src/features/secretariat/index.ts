export { CouncilPage } from './CouncilPage';
export { MailPage } from './mail/MailPage';
export { WordingsPage } from './mail/WordingsPage';
export { MasterPage } from './master/MasterPage';
export { PreviewPage } from './PreviewPage';
export { PublishPage } from './PublishPage';
export { ReviewPage } from './ReviewPage';
export { NewRoundPage, RoundSettingsPage } from './RoundForm';
export { RoundPage } from './RoundPage';
