import { useId } from 'react';
import { useTexts } from '../../i18n';
import type { Choice, Hunk } from '../../lib/merge/three-way';

interface Props {
  hunks: Hunk[];
  choices: Choice[];
  onChoose: (conflict: number, choice: Choice) => void;
}

const EDGE = {
  same: '',
  mine: 'border-blue-900',
  theirs: 'border-green-900',
  both: 'border-solid-gray-420',
  conflict: '',
};

/** The text paragraph by paragraph: whose change each is, and a choice where both changed the same place. */
export function Paragraphs({ hunks, choices, onChoose }: Props) {
  const texts = useTexts().entryDesk.hunk;
  let conflict = 0;
  // Hunks have no identity but their place.
  const placed = hunks.map((hunk, place) => ({ hunk, place }));
  return (
    <div className="flex flex-col gap-2">
      {placed.map(({ hunk, place }) => {
        if (hunk.kind === 'conflict') {
          const number = conflict++;
          return (
            <Conflict key={place} hunk={hunk} number={number} choice={choices[number]} onChoose={onChoose} />
          );
        }
        const lines = hunk.kind === 'theirs' ? hunk.theirs : hunk.mine;
        return (
          <div
            key={place}
            className={`border-l-4 pl-3 ${hunk.kind === 'same' ? 'border-transparent' : EDGE[hunk.kind]}`}
          >
            {hunk.kind !== 'same' && <p className="text-dns-14N-130">{texts[hunk.kind]}</p>}
            <p className="stored-text">{lines.join('\n') || texts.none}</p>
          </div>
        );
      })}
    </div>
  );
}

interface ConflictProps {
  hunk: Hunk;
  number: number;
  choice: Choice | undefined;
  onChoose: Props['onChoose'];
}

function Conflict({ hunk, number, choice = 'both', onChoose }: ConflictProps) {
  const texts = useTexts().entryDesk.hunk;
  const name = useId();
  const options: [Choice, string, string[] | null][] = [
    ['mine', texts.takeMine, hunk.mine],
    ['theirs', texts.takeTheirs, hunk.theirs],
    ['both', texts.takeBoth, null],
  ];
  return (
    <fieldset className="flex flex-col gap-2 rounded-8 border-2 border-error-1 p-3">
      <legend className="px-1 text-std-16B-170">{texts.conflict(number + 1)}</legend>
      {hunk.base.length > 0 && (
        <p className="stored-text text-dns-14N-130 text-solid-gray-700">
          {texts.base}: {hunk.base.join('\n')}
        </p>
      )}
      {options.map(([value, label, lines]) => (
        <div key={value} className="flex items-start gap-2">
          <input
            id={`${name}-${value}`}
            type="radio"
            name={name}
            className="mt-1 size-5 shrink-0 accent-blue-900"
            checked={choice === value}
            onChange={() => onChoose(number, value)}
          />
          <label htmlFor={`${name}-${value}`}>
            {label}
            {lines && <span className="stored-text block">{lines.join('\n') || texts.none}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
