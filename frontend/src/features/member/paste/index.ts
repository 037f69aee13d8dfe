export { PasteDialog } from './PasteDialog';
export { PasteOffer } from './PasteOffer';
export { TakenNotice } from './TakenNotice';
export { insertInto, type Offer, type OnPaste, usePaste } from './usePaste';
export { useTaking } from './useTaking';
