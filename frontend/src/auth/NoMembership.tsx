import { useQuery } from '@tanstack/react-query';
import { councilsQuery } from '../api/master';
import { useTexts } from '../i18n';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { useMe } from './useMe';

/** For somebody whose account is known but who holds no seat yet: whom to ask, and with which address. */
export function NoMembership() {
  const texts = useTexts();
  const me = useMe();
  const councils = useQuery(councilsQuery);
  return (
    <Page title={texts.session.noMembershipTitle}>
      {me && <p>{texts.session.noMembership(me.name)}</p>}
      {me && (
        <ul>
          <li>
            {texts.session.yourAddress}: <strong>{me.email}</strong>
          </li>
          <li>
            {texts.session.yourId}: <strong>{me.sub}</strong>
          </li>
        </ul>
      )}
      <h2 className="text-std-20B-150">{texts.session.contacts}</h2>
      <QueryView query={councils}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.session.noContacts}</p>
          ) : (
            <dl className="flex flex-col gap-3">
              {list.map((council) => (
                <div key={council.id}>
                  <dt className="text-std-16B-170">{council.name}</dt>
                  <dd className="stored-text">{council.contact || texts.session.noContacts}</dd>
                </div>
              ))}
            </dl>
          )
        }
      </QueryView>
    </Page>
  );
}
