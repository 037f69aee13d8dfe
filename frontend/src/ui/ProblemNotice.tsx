import { ApiProblem, Unreachable } from '../api/problem';
import { type Texts, useTexts } from '../i18n';
import { Brackets } from './Brackets';
import { Button } from './Button';
import { Notice } from './Notice';

/** Our sentence for a known code, otherwise the server's own; a code nobody foresaw is shown, never hidden. */
export function problemText(texts: Texts, error: unknown): string {
  if (error instanceof Unreachable) return texts.problems.unreachable;
  if (!(error instanceof ApiProblem)) return texts.problems.unexpected;
  const known: Record<string, string | undefined> = texts.problems.byCode;
  return known[error.code] ?? `${error.message}`;
}

export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const texts = useTexts();
  const problem = error instanceof ApiProblem ? error : null;
  const trace = problem?.body.trace_id;
  return (
    <Notice tone="error" title={problemText(texts, error)} live>
      {problem && problem.blockers.length > 0 && (
        <ul className="list-disc pl-6">
          {problem.blockers.map((blocker) => (
            <li key={`${blocker.code}${blocker.theme}${blocker.kind}`}>{blocker.message || blocker.code}</li>
          ))}
        </ul>
      )}
      {problem && problem.errors.length > 0 && (
        <ul className="list-disc pl-6">
          {problem.errors.map((item) => (
            <li key={item.pointer + item.code}>
              {item.message || item.code}
              {item.pointer && (
                <span className="text-solid-gray-700">
                  <Brackets>{item.pointer}</Brackets>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          {texts.problems.code}: {problem.code}
          {trace ? ` / ${texts.problems.trace}: ${trace}` : ''}
        </p>
      )}
      {onRetry && (
        <div>
          <Button look="secondary" onClick={onRetry}>
            {texts.common.retry}
          </Button>
        </div>
      )}
    </Notice>
  );
}
