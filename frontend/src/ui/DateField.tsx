import { type ComponentProps, use, useState } from 'react';
import { LanguageContext } from '../i18n';
import { day } from '../lib/dates';
import { TextField } from './Field';

/** Nobody types a day before this one; the half-typed years of a date field do look like it. */
const EARLIEST = '1926-12-25';

/** A date, with the day in the era's years below it: the browser's own field knows western years only. */
export function DateField({ onChange, ...rest }: Omit<ComponentProps<typeof TextField>, 'type' | 'note'>) {
  const { language } = use(LanguageContext);
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ''));
  const value = String(rest.value ?? typed);
  return (
    <TextField
      {...rest}
      type="date"
      note={value >= EARLIEST && day(value, language)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(event);
      }}
    />
  );
}
