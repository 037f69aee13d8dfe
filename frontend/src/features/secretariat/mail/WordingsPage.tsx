import { useQuery } from '@tanstack/react-query';
import { councilQuery } from '../../../api/master';
import { type Wording, wordingsQuery } from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { useFilters, useParam, useSetFilters } from '../../../lib/route';
import { Brackets } from '../../../ui/Brackets';
import { Select } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useCouncilCrumbs } from '../desk';
import { WordingForm } from './WordingForm';

/** The wordings of a council's notices; which one is shown stands in the address. */
export function WordingsPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const council = useQuery(councilQuery(slug));
  const wordings = useQuery({
    ...wordingsQuery(council.data?.id ?? ''),
    enabled: council.data !== undefined,
  });
  return (
    <Page
      key={wordings.data ? 'ready' : 'waiting'}
      title={texts.mail.wordings.title}
      crumbs={useCouncilCrumbs(slug)}
    >
      <p>{texts.mail.wordings.lead}</p>
      <QueryView query={wordings}>{(all) => <Chosen all={all} />}</QueryView>
    </Page>
  );
}

function Chosen({ all }: { all: Wording[] }) {
  const words = useTexts().mail;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const language = filters.language === 'en' ? 'en' : 'ja';
  const inLanguage = all.filter((one) => one.language === language);
  const wording = inLanguage.find((one) => one.kind === filters.kind) ?? inLanguage[0];
  if (!wording) return null;
  const choose = (choice: { kind?: string; language?: string }) =>
    setFilters({ kind: wording.kind, language, ...choice });
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <Select
          label={words.wordings.choose}
          value={wording.kind}
          onChange={(event) => choose({ kind: event.target.value })}
          className="w-full desktop:w-96"
        >
          {inLanguage.map(({ kind, own }) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
              {own && <Brackets>{words.wordings.own}</Brackets>}
            </option>
          ))}
        </Select>
        <Select
          label={words.wordings.language}
          value={language}
          onChange={(event) => choose({ language: event.target.value })}
          className="w-full desktop:w-48"
        >
          <option value="ja">{words.wordings.languages.ja}</option>
          <option value="en">{words.wordings.languages.en}</option>
        </Select>
      </div>
      <WordingForm key={`${wording.kind} ${language} ${wording.version}`} wording={wording} />
    </>
  );
}
