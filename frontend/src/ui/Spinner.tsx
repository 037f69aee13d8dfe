import { useTexts } from '../i18n';

export function Spinner() {
  const texts = useTexts();
  return (
    <div role="status" className="flex items-center gap-3 py-6">
      <span
        aria-hidden="true"
        className="size-6 animate-spin rounded-full border-4 border-solid-gray-200 border-t-blue-900"
      />
      {texts.common.loading}
    </div>
  );
}
