import { useTexts } from '../i18n';
import { AppLink } from './AppLink';

export interface Crumb {
  text: string;
  to: string;
}

export function Breadcrumbs({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  const texts = useTexts();
  return (
    <nav aria-label={texts.common.breadcrumbs}>
      <ol className="flex flex-wrap gap-x-2 text-dns-16N-130">
        {crumbs.map((crumb) => (
          <li
            key={crumb.to}
            className="after:ml-2 after:text-solid-gray-600 after:content-['>'] after:content-['>'/'']"
          >
            <AppLink to={crumb.to}>{crumb.text}</AppLink>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
