import { useTexts } from '../i18n';
import { buttonClass } from './Button';
import { FieldFrame } from './Field';

interface Props {
  label: string;
  support: string;
  error?: string | false;
  file: File | undefined;
  onChoose: (file: File | undefined) => void;
}

/**
 * Chooses a file, in the words of the page: the browser's own control speaks the browser's language. That control lies
 * unseen over the whole box, so that a file may also be dropped on it.
 */
export function FileField({ label, support, error, file, onChoose }: Props) {
  const words = useTexts().common;
  return (
    <FieldFrame label={label} support={support} error={error}>
      {(wiring) => (
        <div className="relative flex flex-wrap items-center gap-3 rounded-8 border border-dashed border-solid-gray-600 p-3 has-[:focus-visible]:outline-4 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-black has-[[aria-invalid]]:border-2 has-[[aria-invalid]]:border-error-1">
          <span aria-hidden="true" className={buttonClass('secondary')}>
            {words.chooseFile}
          </span>
          <span aria-hidden="true">{file?.name ?? words.dropFile}</span>
          <input
            type="file"
            className="absolute inset-0 size-full cursor-pointer opacity-0"
            onChange={(event) => onChoose(event.target.files?.[0])}
            {...wiring}
          />
        </div>
      )}
    </FieldFrame>
  );
}
