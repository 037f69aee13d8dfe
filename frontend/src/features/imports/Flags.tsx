import type { Flag } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Brackets } from '../../ui/Brackets';
import { doubtsOf } from './doubts';

/** What the reader of the source found doubtful, with its place and what to do about it. */
export function Flags({ flags }: { flags: Flag[] }) {
  const texts = useTexts();
  if (flags.length === 0) return null;
  return (
    <div>
      <p className="text-std-16B-170">{texts.imports.flagsTitle}</p>
      <ul className="list-disc pl-6">
        {doubtsOf(flags, texts).map(({ key, sentence, places }) => (
          <li key={key}>
            {sentence}
            <span className="ml-2 text-dns-14N-130 text-solid-gray-700">
              <Brackets>{places}</Brackets>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
