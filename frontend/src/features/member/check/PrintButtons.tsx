import { useEffect, useState } from 'react';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';

type Paper = 'a3' | 'a4';

/** Prints the sheet on the paper that an office has; the style sheet leaves everything else out. */
export function PrintButtons() {
  const texts = useTexts().checks;
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    if (!paper) return;
    // The size of a page hangs on the body, so that no page of another size comes first.
    document.body.dataset.paper = paper;
    window.print();
    delete document.body.dataset.paper;
    setPaper(null);
  }, [paper]);
  return (
    <div className="no-print flex flex-col gap-2">
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={() => setPaper('a3')}>
          {texts.print}
        </Button>
        <Button look="secondary" onClick={() => setPaper('a4')}>
          {texts.printA4}
        </Button>
      </div>
      <p className="text-dns-14N-130 text-solid-gray-700">{texts.printHint}</p>
    </div>
  );
}
