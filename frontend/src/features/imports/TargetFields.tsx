import type { EntryKind } from '../../api/types';
import { useTexts } from '../../i18n';
import { Select } from '../../ui/Field';
import type { ReviewContext } from './ReviewPage';

export interface TargetValue {
  block?: number | null;
  theme?: number | null;
  kind?: EntryKind | null;
}

interface Props {
  context: ReviewContext;
  value: TargetValue;
  onChange: (change: TargetValue) => void;
}

/** Which cell something goes to: whose block, which theme, ① or ②. */
export function TargetFields({ context, value, onChange }: Props) {
  const texts = useTexts();
  const words = texts.imports;
  const number = (text: string) => (text ? Number(text) : undefined);
  return (
    <>
      <Select
        label={words.toBlock}
        value={value.block ?? ''}
        onChange={(event) => onChange({ block: number(event.target.value) })}
      >
        <option value="">{words.chooseMember}</option>
        {context.loaded.proposal.blocks.map((block) => (
          <option key={block.number} value={block.number}>
            {words.block(block.number)} {block.name?.text ?? ''}
          </option>
        ))}
      </Select>
      <Select
        label={words.toTheme}
        value={value.theme ?? ''}
        onChange={(event) => onChange({ theme: number(event.target.value) })}
      >
        <option value="">{words.chooseMember}</option>
        {context.round.themes.map((theme) => (
          <option key={theme.number} value={theme.number}>
            {texts.common.theme(theme.number, theme.name)}
          </option>
        ))}
      </Select>
      <Select
        label={words.toKind}
        value={value.kind ?? ''}
        onChange={(event) => onChange({ kind: (event.target.value || undefined) as EntryKind | undefined })}
      >
        <option value="">{words.chooseMember}</option>
        <option value="INITIATIVE">{texts.common.kindLong.INITIATIVE}</option>
        <option value="CHALLENGE">{texts.common.kindLong.CHALLENGE}</option>
      </Select>
    </>
  );
}
