import type { SplitPreview as Preview } from '../../../api/programs';
import { useTexts } from '../../../i18n';

/** As many sentences as are drawn of each part. */
const SHOWN = 30;

interface Props {
  preview: Preview;
  nationwide: boolean;
}

/** Which words would be the new programme's and which would stay, with their sentences. */
export function SplitPreview({ preview, nationwide }: Props) {
  const texts = useTexts();
  const words = texts.programs.split;
  return (
    <section aria-label={words.preview} className="flex flex-col gap-3">
      <h3 className="text-std-16B-170">{words.preview}</h3>
      <p role="status" className="sr-only">
        {[words.moving(preview.moving), words.staying(preview.staying)].join(texts.common.listComma)}
      </p>
      <div className="grid gap-4 desktop:grid-cols-2">
        <Part preview={preview} moves title={words.moving(preview.moving)} />
        <Part preview={preview} moves={false} title={words.staying(preview.staying)} />
      </div>
      <p>{words.published}</p>
      {nationwide && <p>{words.nationwide}</p>}
    </section>
  );
}

function Part({ preview, moves, title }: { preview: Preview; moves: boolean; title: string }) {
  const words = useTexts().programs.split;
  const named = preview.words.filter((word) => word.moves === moves);
  const places = preview.places.filter((place) => place.moves === moves);
  const count = moves ? preview.moving : preview.staying;
  const shown = places.slice(0, SHOWN);
  return (
    <div className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3">
      <h4 className="text-std-16B-170">{title}</h4>
      {named.length === 0 && <p>{words.none}</p>}
      <ul className="list-disc pl-6">
        {named.map((word) => (
          <li key={word.text}>{words.word(word.text, word.count)}</li>
        ))}
      </ul>
      {shown.length > 0 && (
        <ol className="flex flex-col gap-2 border-t border-solid-gray-300 pt-2">
          {shown.map(({ entry_id, member, round, text, sentence, start }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice in a sentence
            <li key={`${entry_id} ${start} ${index}`}>
              <span className="text-dns-14N-130 text-solid-gray-700">
                {round}　{member}
              </span>
              <span className="block break-words whitespace-pre-wrap">
                {sentence.slice(0, start)}
                <mark className="bg-transparent font-bold underline">{text}</mark>
                {sentence.slice(start + text.length).trimEnd()}
              </span>
            </li>
          ))}
        </ol>
      )}
      {shown.length > 0 && count > shown.length && <p>{words.more(count - shown.length)}</p>}
    </div>
  );
}
