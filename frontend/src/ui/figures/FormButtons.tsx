import { useTexts } from '../../i18n';
import { Button } from '../Button';

interface Props {
  form: string;
  save: string;
  busy: boolean;
  onClose: () => void;
}

/** Saving a form of a dialog, or leaving it. */
export function FormButtons({ form, save, busy, onClose }: Props) {
  const texts = useTexts();
  return (
    <>
      <Button type="submit" form={form} busy={busy}>
        {save}
      </Button>
      <Button look="secondary" onClick={onClose}>
        {texts.common.cancel}
      </Button>
    </>
  );
}
