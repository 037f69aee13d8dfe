export { asOneText, assemble, isNumberedList, numbering, splitAtNumbers } from './assemble';
export { payloadOf } from './payload';
export { isWorthAsking, type Pasted, propose, takeApart } from './propose';
export { controlsIn, replaceSuspects, type Suspect, suspectsIn, withoutControls } from './suspects';
export type {
  ColumnRole,
  Control,
  Draft,
  Labels,
  Line,
  Payload,
  Proposal,
  Role,
  SkipReason,
  TablePlan,
} from './types';
