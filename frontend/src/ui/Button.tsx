import { type ButtonHTMLAttributes, type ReactNode, useId } from 'react';
import { useTexts } from '../i18n';
import { join } from './join';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

const LOOKS: Record<ButtonLook, string> = {
  primary: 'border-transparent bg-blue-900 text-white hover:bg-blue-1000 hover:underline active:bg-blue-1200',
  secondary: 'border-blue-900 bg-white text-blue-900 hover:bg-blue-200 hover:underline active:bg-blue-300',
  quiet: 'border-transparent bg-transparent text-blue-1000 underline hover:bg-blue-50 active:bg-blue-100',
  danger: 'border-red-900 bg-white text-red-900 hover:bg-red-50 hover:underline active:bg-red-100',
};

export function buttonClass(look: ButtonLook, small = false): string {
  const size = small ? 'min-h-9 px-3 py-1 text-oln-14B-100' : 'min-h-12 min-w-24 px-4 py-2 text-oln-16B-100';
  return join(
    'inline-flex items-center justify-center gap-1 rounded-8 border underline-offset-[0.1875rem] text-center leading-140',
    size,
    LOOKS[look],
    'aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-600 aria-disabled:no-underline aria-disabled:cursor-not-allowed',
  );
}

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  look?: ButtonLook;
  small?: boolean;
  /** Why it cannot be used now. The button stays focusable and the reason is shown and read. */
  reason?: ReactNode;
  busy?: boolean;
};

export function Button({
  look = 'primary',
  small,
  reason,
  busy,
  onClick,
  className,
  children,
  ...rest
}: Props) {
  const texts = useTexts();
  const reasonId = useId();
  const off = Boolean(reason) || busy;
  const button = (
    <button
      type="button"
      {...rest}
      className={join(buttonClass(look, small), className)}
      aria-disabled={off || undefined}
      aria-describedby={reason ? reasonId : rest['aria-describedby']}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? texts.common.working : children}
    </button>
  );
  if (!reason) return button;
  return (
    <span className="inline-flex max-w-full flex-col items-start gap-1">
      {button}
      <span id={reasonId} className="text-dns-14N-130 text-solid-gray-700">
        {reason}
      </span>
    </span>
  );
}
