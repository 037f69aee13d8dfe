import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { useTexts } from '../i18n';
import { join } from './join';

export const control =
  'w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-std-16N-170 text-solid-gray-800 hover:border-black [&[readonly]]:border-dashed [&[readonly]]:bg-solid-gray-50 aria-invalid:border-error-1 aria-invalid:border-2';

interface Frame {
  label: ReactNode;
  support?: ReactNode;
  error?: ReactNode;
  /** Shown below the control. */
  note?: ReactNode;
  required?: boolean;
  /** The label is read but not seen, where a heading or table column already shows it. */
  labelHidden?: boolean;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Label, help and error around one control. Placeholders are not offered: they vanish when they are needed. */
export function FieldFrame({
  label,
  support,
  error,
  note,
  required,
  labelHidden,
  id: given,
  className,
  children,
}: Frame & { id?: string; className?: string; children: (wiring: Wiring) => ReactNode }) {
  const own = useId();
  const texts = useTexts();
  const id = given ?? own;
  const described = join(
    Boolean(support) && `${id}-support`,
    Boolean(note) && `${id}-note`,
    Boolean(error) && `${id}-error`,
  );
  return (
    <div className={join('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-std-16B-170'}>
        {label}
        {required && !labelHidden && (
          <span className="ml-2 text-dns-14N-130 text-red-900">{texts.common.required}</span>
        )}
      </label>
      {support && (
        <p id={`${id}-support`} className="text-dns-14N-130 text-solid-gray-700">
          {support}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {note && (
        <p id={`${id}-note`} className="text-dns-14N-130 text-solid-gray-700">
          {note}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-dns-14N-130 text-error-2">
          ＊{error}
        </p>
      )}
    </div>
  );
}

type Native<T> = Omit<T, 'placeholder' | 'required' | 'className'>;

type InputProps = Frame & Native<InputHTMLAttributes<HTMLInputElement>> & { className?: string };

export function TextField({
  label,
  support,
  error,
  note,
  required,
  labelHidden,
  className,
  ...rest
}: InputProps) {
  return (
    <FieldFrame {...{ label, support, error, note, required, labelHidden, className }} id={rest.id}>
      {(wiring) => <input className={join(control, 'h-12')} {...rest} {...wiring} />}
    </FieldFrame>
  );
}

type AreaProps = Frame &
  Native<TextareaHTMLAttributes<HTMLTextAreaElement>> & {
    className?: string;
    ref?: Ref<HTMLTextAreaElement>;
  };

/** A plain textarea that grows with its text: rich editors lose Japanese input. */
export function TextArea({
  label,
  support,
  error,
  required,
  labelHidden,
  className,
  ref,
  ...rest
}: AreaProps) {
  return (
    <FieldFrame {...{ label, support, error, required, labelHidden, className }} id={rest.id}>
      {(wiring) => (
        <textarea
          ref={ref}
          rows={3}
          className={join(control, 'field-sizing-content min-h-20')}
          {...rest}
          {...wiring}
        />
      )}
    </FieldFrame>
  );
}

type SelectProps = Frame & Native<SelectHTMLAttributes<HTMLSelectElement>> & { className?: string };

export function Select({ label, support, error, required, labelHidden, className, ...rest }: SelectProps) {
  return (
    <FieldFrame {...{ label, support, error, required, labelHidden, className }} id={rest.id}>
      {(wiring) => <select className={join(control, 'h-12')} {...rest} {...wiring} />}
    </FieldFrame>
  );
}

export function Checkbox({
  label,
  ...rest
}: { label: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'>) {
  const id = useId();
  return (
    <span className="flex items-start gap-2">
      <input id={id} type="checkbox" className="mt-1 size-5 shrink-0 accent-blue-900" {...rest} />
      <label htmlFor={id} className="text-std-16N-170">
        {label}
      </label>
    </span>
  );
}

export function Fieldset({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-std-16B-170">{legend}</legend>
      {children}
    </fieldset>
  );
}
