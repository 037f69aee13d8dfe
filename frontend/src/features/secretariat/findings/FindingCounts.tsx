import type { FindingSummary } from '../../../api/findings';
import { useTexts } from '../../../i18n';
import { Table, td, th } from '../../../ui/Table';

/** How many of each sort wait, were fixed and were accepted. */
export function FindingCounts({ summary }: { summary: FindingSummary }) {
  const words = useTexts().findings;
  if (summary.codes.length === 0) return null;
  return (
    <Table caption={words.countsTable} dense className="max-w-[48rem]">
      <thead>
        <tr>
          <th scope="col" className={th}>
            {words.code}
          </th>
          <th scope="col" className={th}>
            {words.states.OPEN}
          </th>
          <th scope="col" className={th}>
            {words.states.ACCEPTED}
          </th>
          <th scope="col" className={th}>
            {words.states.FIXED}
          </th>
        </tr>
      </thead>
      <tbody>
        {summary.codes.map(({ code, open, accepted, fixed }) => (
          <tr key={code}>
            <th scope="row" className={th}>
              {words.codes[code]}
            </th>
            <td className={`${td} text-right ${open > 0 ? 'font-bold' : ''}`}>{open}</td>
            <td className={`${td} text-right`}>{accepted}</td>
            <td className={`${td} text-right`}>{fixed}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
