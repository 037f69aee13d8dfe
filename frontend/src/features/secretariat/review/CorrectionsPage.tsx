import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { roundQuery } from '../../../api/rounds';
import type { Round } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { useFilters, useParam, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Page, Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useRoundCrumbs } from '../desk';
import { CorrectionList } from './CorrectionList';
import { FoundSlips } from './FoundSlips';

/** 事務局修正（軽微） over a whole round: find a spelling, correct it in several places at once, follow who has checked. */
export function CorrectionsPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const round = useQuery(roundQuery(useParam('round')));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      title={round.data ? texts.review.slips.title : texts.common.loading}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <QueryView query={round}>{(data) => <Corrections round={data} />}</QueryView>
    </Page>
  );
}

function Corrections({ round }: { round: Round }) {
  const texts = useTexts();
  const words = texts.review.slips;
  const { find = '', replace = '', entries = '' } = useFilters();
  const setFilters = useSetFilters();
  const [missing, setMissing] = useState(false);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const wanted = String(data.get('find')).trim();
    setMissing(wanted === '');
    setFilters({ find: wanted, replace: String(data.get('replace')).trim() });
  };
  return (
    <>
      <p>{words.lead}</p>
      <form
        key={`${find}/${replace}`}
        onSubmit={search}
        noValidate
        className="flex flex-wrap items-end gap-4"
        aria-label={words.search}
      >
        <TextField
          label={words.find}
          name="find"
          required
          defaultValue={find}
          error={missing && words.searchFirst}
        />
        <TextField label={words.replace} name="replace" defaultValue={replace} />
        <Button type="submit" look="secondary">
          {words.search}
        </Button>
      </form>
      {find && (
        <FoundSlips
          key={`found ${find}/${replace}`}
          round={round}
          find={find}
          replacement={replace}
          preset={entries.split(',')}
        />
      )}
      <Section title={words.list}>
        <CorrectionList round={round} />
      </Section>
    </>
  );
}
