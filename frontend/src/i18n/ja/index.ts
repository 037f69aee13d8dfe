import { accounts } from './accounts';
import { analysis } from './analysis';
import { audit } from './audit';
import { carry } from './carry';
import { common, problems, session, states } from './common';
import { checks, departments, handOvers, help, people } from './desk';
import { drafts } from './drafts';
import { entryDesk } from './entryDesk';
import { figureMarks } from './figureMarks';
import { findings, material } from './findings';
import { form } from './form';
import { history } from './history';
import { imports } from './imports';
import { mail } from './mail';
import { masters } from './masters';
import { member } from './member';
import { mentions } from './mentions';
import { paste } from './paste';
import { preparing } from './preparing';
import { programs } from './programs';
import { progress } from './progress';
import { publicSite } from './public';
import { review } from './review';
import { secretariat } from './secretariat';

export const ja = {
  app: { name: '取組状況表', product: 'とりくみ', description: '協議会の取組状況の報告・とりまとめ・公表' },
  common,
  states,
  problems,
  session,
  publicSite,
  mail,
  member,
  mentions,
  carry,
  form,
  review,
  secretariat,
  imports,
  history,
  paste,
  checks,
  departments,
  people,
  handOvers,
  help,
  entryDesk,
  drafts,
  audit,
  programs,
  progress,
  figureMarks,
  findings,
  material,
  masters,
  accounts,
  analysis,
  preparing,
};
