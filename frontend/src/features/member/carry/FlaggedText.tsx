import type { CarryFlag, CarryItem } from '../../../api/carry';
import { useTexts } from '../../../i18n';
import { Brackets } from '../../../ui/Brackets';

/** Last year's entry line by line, with its dates and figures underlined and named for those who see no line. */
export function FlaggedEntry({ item }: { item: CarryItem }) {
  const lines = (['HEADING', 'TITLE', 'TEXT'] as const).map((field) => ({
    field,
    value: { HEADING: item.heading, TITLE: item.title, TEXT: item.text }[field] ?? '',
  }));
  return (
    <div className="stored-text">
      {item.department && (
        <p>
          <Brackets>{item.department}</Brackets>
        </p>
      )}
      {lines.map(
        ({ field, value }) =>
          value && (
            <p key={field}>
              {field === 'HEADING' && '○'}
              <Flagged text={value} flags={item.flags.filter((flag) => flag.field === field)} />
            </p>
          ),
      )}
    </div>
  );
}

function Flagged({ text, flags }: { text: string; flags: CarryFlag[] }) {
  const { flags: words } = useTexts().carry;
  return (
    <>
      {flags.map((flag, index) => {
        const passed = flag.kind === 'PLAN' && flag.passed === true;
        return (
          <span key={flag.start}>
            {text.slice(flags[index - 1]?.end ?? 0, flag.start)}
            <span
              data-flag={flag.kind}
              className={
                passed
                  ? 'font-bold text-red-1000 underline decoration-2 decoration-double underline-offset-4'
                  : 'underline decoration-2 decoration-dashed underline-offset-4'
              }
            >
              {text.slice(flag.start, flag.end)}
              <span className={passed ? '' : 'sr-only'}>
                <Brackets>{passed ? words.passed : words[flag.kind]}</Brackets>
              </span>
            </span>
          </span>
        );
      })}
      {text.slice(flags.at(-1)?.end ?? 0)}
    </>
  );
}
