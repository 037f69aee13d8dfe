import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import {
  currentLanguage,
  LanguageContext,
  loadTexts,
  rememberLanguage,
  type Texts,
  TextsContext,
} from '../i18n';
import { anyUnsaved, hurryAll, resumeAll } from '../lib/autosave/registry';
import { newQueryClient } from './queryClient';
import { router } from './router';

const queries = newQueryClient();

export function App({ initialTexts }: { initialTexts: Texts }) {
  const [texts, setTexts] = useState(initialTexts);
  const [language, setLanguage] = useState(currentLanguage());

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (anyUnsaved()) event.preventDefault();
    };
    addEventListener('online', resumeAll);
    addEventListener('beforeunload', warn);
    addEventListener('pagehide', hurryAll);
    document.addEventListener('visibilitychange', hurryAll);
    return () => {
      removeEventListener('online', resumeAll);
      removeEventListener('beforeunload', warn);
      removeEventListener('pagehide', hurryAll);
      document.removeEventListener('visibilitychange', hurryAll);
    };
  }, []);

  const change = async (to: typeof language) => {
    const next = await loadTexts(to);
    rememberLanguage(to);
    setTexts(next);
    setLanguage(to);
    // The server words its reasons in the language of the request.
    await queries.invalidateQueries();
  };

  return (
    <LanguageContext value={{ language, change }}>
      <TextsContext value={texts}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </TextsContext>
    </LanguageContext>
  );
}
