import { type ReactNode, use } from 'react';
import { LanguageContext } from '../i18n';

/** Something said in brackets, as the language sets them: full-width ones in Japanese, after a space in English. */
export function Brackets({ children }: { children: ReactNode }) {
  const { language } = use(LanguageContext);
  return language === 'en' ? <> ({children})</> : <>（{children}）</>;
}
