import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { councilsQuery } from '../../../api/master';
import { useMe } from '../../../auth/useMe';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { Table, td, th } from '../../../ui/Table';
import { AddCouncil } from './CouncilSettings';

/** All councils; who is secretariat of one may change it, only the system administrator adds one. */
export function SystemCouncilsPage() {
  const texts = useTexts();
  const words = texts.masters.council;
  const me = useMe();
  const councils = useQuery(councilsQuery);
  const [adding, setAdding] = useState(false);
  if (me && !me.system_admin) {
    return (
      <Page title={words.title}>
        <p>{texts.common.notOffered}</p>
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <div>
        <Button onClick={() => setAdding(true)}>{words.add}</Button>
      </div>
      <QueryView query={councils}>
        {(list) => (
          <Table caption={words.title} captionHidden>
            <thead>
              <tr>
                {[words.name, words.slug, words.tableTitle].map((head) => (
                  <th key={head} scope="col" className={th}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.map((council) => (
                <tr key={council.id}>
                  <th scope="row" className={`${td} text-left`}>
                    {council.name}
                  </th>
                  <td className={td}>{council.slug}</td>
                  <td className={td}>{council.table_title}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </QueryView>
      {adding && <AddCouncil onClose={() => setAdding(false)} />}
    </Page>
  );
}
