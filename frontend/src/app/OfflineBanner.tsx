import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const texts = useTexts();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div
      role="status"
      className={online ? 'sr-only' : 'border-b-2 border-warning-yellow-2 bg-yellow-50 px-4 py-2'}
    >
      {online ? '' : texts.common.offline}
    </div>
  );
}
