import { useId } from 'react';
import type { ReasonTemplate } from '../api/review';
import { useTexts } from '../i18n';
import { Brackets } from './Brackets';
import { Select, TextArea } from './Field';

interface Props {
  label: string;
  /** Those to begin with; none while they are not known. */
  templates: ReasonTemplate[];
  value: string;
  onChange: (text: string) => void;
  required?: boolean;
  className?: string;
}

/** A reason, begun with one of the council's usual ones and edited. What was typed before stays in front. */
export function ReasonField({ label, templates, value, onChange, required, className }: Props) {
  const words = useTexts().review.reasons;
  const id = useId();
  const choose = (index: string) => {
    const chosen = templates[Number(index)];
    if (index !== '' && chosen) onChange(value.trim() ? `${value.trimEnd()}\n${chosen.text}` : chosen.text);
  };
  return (
    <div className={className}>
      {templates.length > 0 && (
        <Select
          id={id}
          label={
            <>
              {words.choose}
              <span className="sr-only">
                <Brackets>{label}</Brackets>
              </span>
            </>
          }
          support={words.chooseSupport}
          value=""
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{words.none}</option>
          {templates.map((template, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else of their own
            <option key={index} value={index}>
              {template.title}
            </option>
          ))}
        </Select>
      )}
      <TextArea
        label={label}
        required={required ?? false}
        value={value}
        maxLength={2000}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
