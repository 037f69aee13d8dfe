import { useId } from 'react';

interface Props {
  name: string;
  label: string;
  checked: boolean;
  onChange: () => void;
}

/** One of several choices. */
export function Radio({ name, label, checked, onChange }: Props) {
  const id = useId();
  return (
    <span className="flex items-start gap-2">
      <input
        id={id}
        type="radio"
        name={name}
        checked={checked}
        onChange={onChange}
        className="mt-1 size-5 shrink-0 accent-blue-900"
      />
      <label htmlFor={id} className="text-std-16N-170">
        {label}
      </label>
    </span>
  );
}
