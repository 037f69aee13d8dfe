import { createContext, use } from 'react';
import { ja } from './ja';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> };

/** Japanese is the source of the keys; another language that lacks one does not compile. */
export type Texts = Widen<typeof ja>;
export type Language = 'ja' | 'en';

const SETTING = 'torikumi.language';

export function currentLanguage(): Language {
  try {
    return localStorage.getItem(SETTING) === 'en' ? 'en' : 'ja';
  } catch {
    return 'ja';
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(SETTING, language);
  } catch {
    // A browser that refuses storage keeps Japanese after a reload; nothing else depends on it.
  }
}

export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'en' ? (await import('./en')).en : ja;
}

export const TextsContext = createContext<Texts>(ja);
export const LanguageContext = createContext<{ language: Language; change: (to: Language) => void }>({
  language: 'ja',
  change: () => {},
});

export function useTexts(): Texts {
  return use(TextsContext);
}
