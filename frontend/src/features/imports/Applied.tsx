import type { Import } from '../../api/imports';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { AppLink } from '../../ui/AppLink';
import { Brackets } from '../../ui/Brackets';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Page';

const COUNTS = ['entries', 'replaced', 'declarations', 'unchanged'] as const;

/** What the import wrote, whom it created, and the way to the published table. */
export function Applied({ loaded, slug, round }: { loaded: Import; slug: string; round: string }) {
  const words = useTexts().imports;
  const { result } = loaded;
  const created = result?.members.filter((member) => member.created) ?? [];
  return (
    <>
      <Notice tone="success" title={words.appliedTitle} />
      {result && (
        <Section title={words.result}>
          <ul className="list-disc pl-6">
            {COUNTS.map((name) => (
              <li key={name}>{words.results[name](result[name])}</li>
            ))}
            {created.length > 0 && (
              <li>
                {words.created(created.length)}
                <ul className="list-disc pl-6">
                  {created.map((member) => (
                    <li key={member.block}>
                      {member.name}
                      <Brackets>{words.block(member.block)}</Brackets>
                    </li>
                  ))}
                </ul>
              </li>
            )}
          </ul>
        </Section>
      )}
      <Section title={words.afterwards}>
        <ol className="list-decimal pl-6">
          {created.length > 0 && (
            <li>
              <AppLink to={paths.master(slug, 'members')}>{words.toMembers}</AppLink>
            </li>
          )}
          <li>
            <AppLink to={paths.round(slug, round)}>{words.toAccept}</AppLink>
          </li>
          <li>
            <AppLink to={paths.preview(slug, round)}>{words.toPreview}</AppLink>
          </li>
          <li>
            <AppLink to={paths.publish(slug, round)}>{words.toPublish}</AppLink>
          </li>
        </ol>
      </Section>
    </>
  );
}
