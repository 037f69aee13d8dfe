import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { councilQuery, createCouncil, updateCouncil } from '../../../api/master';
import type { Council } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { toast } from '../../../ui/toast-events';
import { RecordDialog } from '../master/RecordDialog';
import { councilFields } from './fields';

/** The button to a council's own wordings and settings. */
export function CouncilSettings({ council }: { council: Council }) {
  const words = useTexts().masters.council;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {words.settings}
      </Button>
      {open && <EditCouncil slug={council.slug} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditCouncil({ slug, onClose }: { slug: string; onClose: () => void }) {
  const texts = useTexts();
  const queries = useQueryClient();
  const council = useQuery({ ...councilQuery(slug), staleTime: 0 }).data;
  if (!council) return null;
  return (
    <RecordDialog
      title={texts.masters.council.settings}
      fields={councilFields(texts).filter(({ name }) => name !== 'slug')}
      record={council}
      onClose={onClose}
      onSave={async (body) => {
        await updateCouncil(council, { ...body, slug: council.slug } as never);
        onClose();
        toast(texts.common.saved);
        await queries.invalidateQueries({ queryKey: ['councils'] });
      }}
    />
  );
}

/** A new council, for the system administrator. */
export function AddCouncil({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const queries = useQueryClient();
  return (
    <RecordDialog
      title={texts.masters.council.add}
      fields={councilFields(texts)}
      record={{ editors_may_submit: true, color_mode: 'ALL' }}
      onClose={onClose}
      onSave={async (body) => {
        await createCouncil(body as never);
        onClose();
        toast(texts.common.saved);
        await queries.invalidateQueries({ queryKey: ['councils'] });
      }}
    />
  );
}
