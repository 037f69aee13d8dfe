import { useState } from 'react';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

/** Opens how to write each field, with an example, and the keys. */
export function HelpButton() {
  const texts = useTexts();
  const { help } = texts;
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button small look="secondary" onClick={() => setOpen(true)}>
        <span aria-hidden>？</span>
        {help.button}
      </Button>
      {open && (
        <Dialog
          title={help.title}
          onClose={() => setOpen(false)}
          actions={<Button onClick={() => setOpen(false)}>{texts.common.close}</Button>}
        >
          <h3 className="text-std-18B-160">{help.writing}</h3>
          <dl className="flex flex-col gap-3">
            {Object.values(help.fields).map(({ name, rule, example }) => (
              <div key={name}>
                <dt className="text-std-16B-170">{name}</dt>
                <dd>{rule}</dd>
                <dd className="text-solid-gray-700">{help.example(example)}</dd>
              </div>
            ))}
          </dl>
          <p>{help.bullets}</p>
          <h3 className="text-std-18B-160">{help.keys}</h3>
          <dl className="flex flex-col gap-2">
            {help.keyList.map(([keys, does]) => (
              <div key={keys} className="flex flex-wrap gap-x-4">
                <dt className="min-w-44 text-std-16B-170">{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p>{help.saving}</p>
        </Dialog>
      )}
    </div>
  );
}
