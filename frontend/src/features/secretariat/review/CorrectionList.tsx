import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { type CorrectionState, type MinorCorrection, roundCorrectionsQuery } from '../../../api/review';
import type { Round } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { QueryView } from '../../../ui/QueryView';
import { Table, td, th } from '../../../ui/Table';
import { Tag, type TagTone } from '../../../ui/Tag';
import { WordDiff } from '../../../ui/WordDiff';

const TONES: Record<CorrectionState, TagTone> = { OPEN: 'todo', CHECKED: 'done', OBJECTED: 'attention' };

/** What was corrected in a round and who has checked it, objections first. */
export function CorrectionList({ round }: { round: Round }) {
  const words = useTexts().review.slips;
  const corrections = useQuery(roundCorrectionsQuery(round.id));
  return (
    <QueryView query={corrections}>
      {(list) => {
        if (list.length === 0) return <p>{words.listNone}</p>;
        const count = (state: CorrectionState) => list.filter((one) => one.state === state).length;
        const sorted = [...list].sort((one, other) => order(one) - order(other));
        return (
          <>
            <p>{words.counts(count('OPEN'), count('CHECKED'), count('OBJECTED'))}</p>
            <Table caption={words.list} captionHidden className="min-w-[36rem]">
              <thead>
                <tr>
                  {[words.member, words.change, words.state].map((name) => (
                    <th key={name} scope="col" className={th}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sorted.map((one) => (
                  <Row key={one.id} correction={one} />
                ))}
              </tbody>
            </Table>
          </>
        );
      }}
    </QueryView>
  );
}

const order = ({ state }: MinorCorrection) => ['OBJECTED', 'OPEN', 'CHECKED'].indexOf(state);

function Row({ correction }: { correction: MinorCorrection }) {
  const texts = useTexts();
  const words = texts.review.slips;
  const { language } = use(LanguageContext);
  return (
    <tr>
      <th scope="row" className={`${th} align-top font-normal`}>
        {correction.member.name}
        <br />
        {texts.common.cell(correction.theme, texts.common.kind[correction.kind])}
      </th>
      <td className={td}>
        {correction.changes.map((change) => (
          <p key={change.field} className="stored-text">
            <WordDiff before={change.before} after={change.after} />
          </p>
        ))}
        <p className="text-dns-14N-130 text-solid-gray-700">
          {correction.reason}
          <br />
          {words.by(moment(correction.corrected_at, language), correction.corrected_by_name)}
        </p>
      </td>
      <td className={td}>
        <Tag tone={TONES[correction.state]}>{words.states[correction.state]}</Tag>
        {correction.answer_note && <p className="stored-text">{correction.answer_note}</p>}
        {correction.answered_at && (
          <p className="text-dns-14N-130">
            {words.by(moment(correction.answered_at, language), correction.answered_by_name ?? '')}
          </p>
        )}
      </td>
    </tr>
  );
}
