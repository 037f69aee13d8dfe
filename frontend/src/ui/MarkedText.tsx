import { useTexts } from '../i18n';
import type { Run } from '../lib/table-model';
import { Brackets } from './Brackets';

/** Text with its support measures and institutions marked: colour, weight, underline, and words for those who see none. */
export function MarkedText({ runs }: { runs: Run[] }) {
  const { marks } = useTexts().common;
  return runs.map((run) =>
    run.kind === null ? (
      <span key={run.start}>{run.text}</span>
    ) : (
      <mark key={run.start} data-kind={run.kind}>
        {run.text}
        <span className="sr-only">
          {run.kind === 'SUPPORT_PROGRAM' ? marks.programSuffix : marks.institutionSuffix}
        </span>
      </mark>
    ),
  );
}

export function Legend() {
  const { marks } = useTexts().common;
  return (
    <p className="flex flex-wrap gap-x-6 text-dns-16N-130">
      <span>{marks.legend}:</span>
      <span>
        <mark data-kind="SUPPORT_PROGRAM">{marks.SUPPORT_PROGRAM}</mark>
        <Brackets>{marks.programLook}</Brackets>
      </span>
      <span>
        <mark data-kind="SUPPORT_INSTITUTION">{marks.SUPPORT_INSTITUTION}</mark>
        <Brackets>{marks.institutionLook}</Brackets>
      </span>
    </p>
  );
}
