import { useQuery } from '@tanstack/react-query';
import { use, useState } from 'react';
import { formerNamesQuery, type Organization, seatsQuery } from '../../../api/organizations';
import { LanguageContext, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';

export type OrganizationTask =
  | { do: 'add' }
  | { do: 'edit' | 'merge'; organization: Organization }
  | { do: 'propose'; organization?: Organization };

interface Props {
  organizations: Organization[];
  admin: boolean;
  onTask: (task: OrganizationTask) => void;
}

export function OrganizationTable({ organizations, admin, onTask }: Props) {
  const texts = useTexts();
  const words = texts.masters.organizations;
  const names = useQuery(formerNamesQuery()).data ?? [];
  const heads = [texts.secretariat.master.fields.name, words.number, words.term, words.seats];
  return (
    <Table caption={words.title} captionHidden className="min-w-[44rem]">
      <thead>
        <tr>
          {[...heads, texts.secretariat.master.operations].map((head) => (
            <th key={head} scope="col" className={th}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {organizations.map((organization) => {
          const former = names.filter((name) => name.subject_id === organization.id).map(({ name }) => name);
          return (
            <tr key={organization.id}>
              <th scope="row" className={`${td} text-left`}>
                {organization.name}
                {organization.merged_into_id && <Tag>{words.merged}</Tag>}
                {former.length > 0 && (
                  <p className="text-dns-14N-130 font-normal">
                    {texts.masters.formerly(former.join(texts.common.listComma))}
                  </p>
                )}
              </th>
              <td className={td}>
                {organization.corporate_number}
                {organization.warnings.map((warning) => (
                  <p key={warning.code} className="text-dns-14N-130 text-red-1000">
                    {warning.message}
                  </p>
                ))}
              </td>
              <td className={td}>
                <Term organization={organization} />
              </td>
              <td className={td}>
                <Seats organization={organization} />
              </td>
              <td className={td}>
                <Operations {...{ organization, admin, onTask }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Term({ organization: { valid_from, valid_to } }: { organization: Organization }) {
  const { language } = use(LanguageContext);
  if (!valid_from && !valid_to) return null;
  return `${valid_from ? day(valid_from, language) : ''}～${valid_to ? day(valid_to, language) : ''}`;
}

/** One body may sit on several councils; asked for only where somebody wants to know. */
function Seats({ organization }: { organization: Organization }) {
  const words = useTexts().masters.organizations;
  const [asked, setAsked] = useState(false);
  const seats = useQuery({ ...seatsQuery(organization.id), enabled: asked }).data;
  if (!asked || !seats) {
    return (
      <Button small look="quiet" busy={asked} onClick={() => setAsked(true)}>
        {words.showSeats}
        <span className="sr-only">
          <Brackets>{organization.name}</Brackets>
        </span>
      </Button>
    );
  }
  if (seats.length === 0) return words.noSeat;
  return (
    <ul>
      {seats.map((seat) => (
        <li key={seat.member_id}>{words.seat(seat.council_name, seat.member_name)}</li>
      ))}
    </ul>
  );
}

function Operations({
  organization,
  admin,
  onTask,
}: Omit<Props, 'organizations'> & { organization: Organization }) {
  const texts = useTexts();
  const words = texts.masters.organizations;
  if (organization.merged_into_id) return texts.common.none;
  const { name } = organization;
  if (!admin) {
    return (
      <Button
        small
        look="secondary"
        aria-label={words.proposeOf(name)}
        onClick={() => onTask({ do: 'propose', organization })}
      >
        {words.propose}
      </Button>
    );
  }
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        small
        look="secondary"
        aria-label={words.edit(name)}
        onClick={() => onTask({ do: 'edit', organization })}
      >
        {texts.common.edit}
      </Button>
      <Button
        small
        look="secondary"
        aria-label={words.mergeOf(name)}
        onClick={() => onTask({ do: 'merge', organization })}
      >
        {words.merge}
      </Button>
    </span>
  );
}
