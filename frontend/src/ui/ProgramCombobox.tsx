import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { programChoicesQuery } from '../api/mentions';
import type { Program } from '../api/types';
import { useTexts } from '../i18n';
import { isComposing } from '../lib/composition';
import { Brackets } from './Brackets';
import { control, FieldFrame } from './Field';
import { join } from './join';

interface Props {
  council: string;
  label: string;
  chosen: Pick<Program, 'id' | 'name'> | null;
  onChoose: (program: Program | null) => void;
  /** Told of what is typed without being a choice yet. */
  onType?: (typed: string) => void;
  /** Whether none may be chosen. */
  optional?: boolean;
  error?: string | undefined;
}

/** Chooses a programme by a part of its name, reading or alias (the combobox pattern of ARIA). */
export function ProgramCombobox({ council, label, chosen, onChoose, onType, optional, error }: Props) {
  const words = useTexts().mentions;
  const listId = useId();
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = useDeferredValue(typed.trim());
  const { data: found = [] } = useQuery({ ...programChoicesQuery(council, query), enabled: open });
  const options = open ? found : [];
  const take = (program: Program) => {
    onChoose(program);
    setTyped(program.name);
    onType?.(program.name);
    setOpen(false);
    setActive(-1);
  };
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const current = options[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(Math.max(0, Math.min(options.length - 1, active + step)));
    } else if (event.key === 'Enter' && open && current) {
      event.preventDefault();
      take(current);
    } else if (event.key === 'Escape' && open) {
      // The dialog around it stays.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <FieldFrame label={label} support={words.tagProgramHelp} required={!optional} error={error}>
      {(wiring) => (
        <div className="relative">
          <input
            {...wiring}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={open && options.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
            className={join(control, 'h-12')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              onType?.(event.target.value);
              setOpen(true);
              setActive(-1);
              if (chosen) onChoose(null);
            }}
            onFocus={() => setOpen(!chosen && !optional)}
            onBlur={() => setOpen(false)}
            onKeyDown={keys}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={label}
            className={join(
              'mt-1 max-h-60 overflow-y-auto rounded-8 border border-solid-gray-420 bg-white',
              options.length === 0 && 'hidden',
            )}
          >
            {options.map((program, index) => (
              <div
                key={program.id}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={join('cursor-pointer px-3 py-2', index === active && 'bg-blue-100')}
                // Before the field loses the focus.
                onMouseDown={(event) => {
                  event.preventDefault();
                  take(program);
                }}
              >
                {program.name}
                <span className="text-dns-14N-130 text-solid-gray-700">
                  <Brackets>{words.kinds[program.kind]}</Brackets>
                </span>
              </div>
            ))}
          </div>
          <p role="status" className="sr-only">
            {open ? words.tagFound(options.length) : ''}
          </p>
        </div>
      )}
    </FieldFrame>
  );
}
