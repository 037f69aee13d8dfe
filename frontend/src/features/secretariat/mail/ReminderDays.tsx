import { useState } from 'react';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Fieldset, TextField } from '../../../ui/Field';

const FURTHEST = 60;

/** The days on which members are reminded, counted from the due day. */
export function ReminderDays({ days, onChange }: { days: number[]; onChange: (days: number[]) => void }) {
  const words = useTexts().mail.settings;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const day = Number(typed);
    const good = /^-?\d+$/.test(typed.trim()) && Math.abs(day) <= FURTHEST;
    setWrong(!good);
    if (!good) return;
    onChange([...new Set([...days, day])].sort((a, b) => a - b));
    setTyped('');
  };
  return (
    <Fieldset legend={words.days}>
      <p className="text-dns-14N-130 text-solid-gray-700">{words.daysSupport}</p>
      {days.length === 0 && <p>{words.noDays}</p>}
      <ul className="flex flex-wrap gap-3">
        {days.map((day) => (
          <li
            key={day}
            className="flex items-center gap-1 rounded-8 border border-solid-gray-420 py-1 pr-1 pl-3"
          >
            {words.day(day)}
            <Button
              look="quiet"
              small
              aria-label={words.dropDay(words.day(day))}
              onClick={() => onChange(days.filter((other) => other !== day))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label={words.newDay}
          support={words.newDaySupport}
          value={typed}
          inputMode="numeric"
          error={wrong && words.badDay}
          onChange={(event) => setTyped(event.target.value)}
          className="w-full desktop:w-80"
        />
        <Button look="secondary" onClick={add}>
          {words.addDay}
        </Button>
      </div>
    </Fieldset>
  );
}
