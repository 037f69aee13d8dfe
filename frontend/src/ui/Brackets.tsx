import { useTexts } from '../i18n';

/** Something said in brackets, as the language sets them: full-width ones in Japanese, after a space in English. */
export function Brackets({ children }: { children: string | number | (string | number)[] }) {
  const { brackets } = useTexts().common;
  return brackets([children].flat().join(''));
}
