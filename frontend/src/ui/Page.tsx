import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../i18n';
import { Breadcrumbs, type Crumb } from './Breadcrumbs';
import { join } from './join';

/** Where the browser itself loaded the application; null once somebody has gone on from there. */
let loadedAt: string | null = location.pathname;

interface Props {
  title: string;
  /** Shown above the heading, e.g. whose part this is. */
  over?: ReactNode;
  crumbs?: Crumb[];
  wide?: boolean;
  children: ReactNode;
}

/**
 * The frame of every screen. After a navigation the title is announced and the focus moves to the heading; on the first
 * load it stays where the browser put it, as on any web page.
 */
export function Page({ title, over, crumbs, wide, children }: Props) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - ${texts.app.name}`;
  }, [title, texts]);
  useEffect(() => {
    if (location.pathname === loadedAt) return;
    loadedAt = null;
    heading.current?.focus();
  }, []);
  return (
    <main
      id="main"
      tabIndex={-1}
      className={join(
        'mx-auto flex w-full flex-col gap-6 px-4 py-6 desktop:px-8',
        wide ? 'max-w-[100rem]' : 'max-w-[70rem]',
      )}
    >
      {crumbs && <Breadcrumbs crumbs={crumbs} here={title} />}
      <div>
        {over && <p className="text-std-16N-170 text-solid-gray-700">{over}</p>}
        <h1 ref={heading} tabIndex={-1} className="text-std-24B-150 desktop:text-std-32B-150">
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}

export function Section({ title, children, id }: { title: ReactNode; children: ReactNode; id?: string }) {
  return (
    <section className="flex flex-col gap-4" id={id} tabIndex={id ? -1 : undefined}>
      <h2 className="border-b border-solid-gray-300 pb-1 text-std-20B-150 desktop:text-std-24B-150">
        {title}
      </h2>
      {children}
    </section>
  );
}
