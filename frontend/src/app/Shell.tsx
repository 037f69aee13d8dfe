import { Outlet, useLocation } from '@tanstack/react-router';
import { use } from 'react';
import { SignInAgain } from '../auth/SignInAgain';
import { SignOut } from '../auth/SignOut';
import { desks, seats, useMe } from '../auth/useMe';
import { LanguageContext, useTexts } from '../i18n';
import { paths, signInUrl } from '../lib/paths';
import { AppLink, PlainLink } from '../ui/AppLink';
import { Button } from '../ui/Button';
import { JumpLink } from '../ui/JumpLink';
import { ToastRegion } from '../ui/Toast';
import { OfflineBanner } from './OfflineBanner';

function SkipLink() {
  const texts = useTexts();
  return (
    <JumpLink
      to="main"
      className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:bg-white focus:p-3"
    >
      {texts.common.skip}
    </JumpLink>
  );
}

export function Shell() {
  const texts = useTexts();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <OfflineBanner />
      <Header />
      <div className="flex-1">
        <Outlet />
      </div>
      <footer className="mt-8 border-t border-solid-gray-300 px-4 py-6 text-dns-14N-130 desktop:px-8">
        {texts.common.footer}
      </footer>
      <SignInAgain />
      <ToastRegion />
    </div>
  );
}

function Header() {
  const texts = useTexts();
  const { language, change } = use(LanguageContext);
  const me = useMe();
  const here = useLocation({ select: (location) => location.href });
  return (
    <header className="border-b border-solid-gray-300">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 desktop:px-8">
        <AppLink to={paths.top()} className="text-std-20B-150 text-solid-gray-900 no-underline">
          {texts.app.name}
        </AppLink>
        <div className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button
            look="quiet"
            small
            lang={language === 'ja' ? 'en' : 'ja'}
            onClick={() => change(language === 'ja' ? 'en' : 'ja')}
          >
            {texts.common.otherLanguage}
          </Button>
          {me && <span className="text-dns-14N-130">{texts.common.signedInAs(me.name)}</span>}
          {me && <SignOut sub={me.sub} />}
          {me === null && (
            <PlainLink look="secondary" small href={signInUrl(here === '/' ? paths.my() : here)}>
              {texts.common.signIn}
            </PlainLink>
          )}
        </div>
      </div>
      <nav aria-label={texts.common.nav.label} className="px-4 pb-2 desktop:px-8">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <NavItem to={paths.top()} exact text={texts.common.nav.top} />
          <NavItem to={paths.programs()} text={texts.common.nav.programs} />
          {seats(me).length > 0 && <NavItem to={paths.my()} text={texts.common.nav.my} />}
          {me?.system_admin && (
            <>
              <NavItem to={paths.systemCouncils()} text={texts.masters.council.title} />
              <NavItem to={paths.systemOrganizations()} text={texts.masters.organization} />
              <NavItem to={paths.councilPrograms()} text={texts.programs.systemTitle} />
              <NavItem to={paths.systemAudit()} text={texts.audit.systemTitle} />
            </>
          )}
          {desks(me).map((desk) => (
            <NavItem
              key={desk.id}
              to={paths.council(desk.council.slug)}
              text={texts.common.nav.desk(desk.council.name)}
            />
          ))}
        </ul>
      </nav>
    </header>
  );
}

function NavItem({ to, text, exact }: { to: string; text: string; exact?: boolean }) {
  const current = useLocation({
    select: ({ pathname }) => (exact ? pathname === to : pathname === to || pathname.startsWith(`${to}/`)),
  });
  return (
    <li>
      <AppLink
        to={to}
        aria-current={current ? 'page' : undefined}
        className="inline-block py-1 aria-[current]:font-bold"
      >
        {text}
      </AppLink>
    </li>
  );
}
