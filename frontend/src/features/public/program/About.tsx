import { useQuery } from '@tanstack/react-query';
import { type ReactNode, use } from 'react';
import { organizationQuery } from '../../../api/organizations';
import { programListQuery } from '../../../api/programs';
import type { Program } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink, PlainLink } from '../../../ui/AppLink';
import { Section } from '../../../ui/Page';
import { presentAliases } from './state';

/** What it is, its courses, who offers it and what else it is called; only what is known. */
export function About({ program }: { program: Program }) {
  const texts = useTexts();
  const words = texts.programs.page;
  const { language } = use(LanguageContext);
  const courses = useQuery(programListQuery({ parent: program.id })).data ?? [];
  const offering = useQuery({
    ...organizationQuery(program.provider_organization_id ?? ''),
    enabled: program.provider_organization_id !== null,
  }).data;
  const provider = program.provider ?? offering?.name;
  const comma = texts.common.listComma;
  return (
    <Section title={words.about}>
      {program.summary && <p className="stored-text">{program.summary}</p>}
      <dl className="flex flex-col gap-2">
        <Item term={words.parent}>
          {program.parent && <AppLink to={paths.program(program.parent.id)}>{program.parent.name}</AppLink>}
        </Item>
        <Item term={words.courses}>
          {courses.length > 0 && (
            <ul className="list-disc pl-6">
              {courses.map((course) => (
                <li key={course.id}>
                  <AppLink to={paths.program(course.id)}>{course.name}</AppLink>
                </li>
              ))}
            </ul>
          )}
        </Item>
        <Item term={words.offered}>{provider}</Item>
        <Item term={words.competent}>{program.competent_authority}</Item>
        <Item term={words.support}>{program.support_organizations}</Item>
        <Item term={words.aliases}>{presentAliases(program).join(comma)}</Item>
        <Item term={words.area}>{program.area}</Item>
        <Item term={words.number}>{program.number}</Item>
        <Item term={words.keywords}>{program.keywords.join(comma)}</Item>
        <Item term={words.apply}>{program.application_url && <Out href={program.application_url} />}</Item>
        <Item term={words.reference}>{program.reference_url && <Out href={program.reference_url} />}</Item>
      </dl>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {words.updated(moment(program.updated_at, language))}
      </p>
    </Section>
  );
}

function Out({ href }: { href: string }) {
  return (
    <PlainLink href={href} rel="noreferrer">
      {href}
    </PlainLink>
  );
}

function Item({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div className="grid gap-1 desktop:grid-cols-[10rem_1fr] desktop:gap-4">
      <dt className="text-std-16B-170">{term}</dt>
      <dd className="stored-text wrap-anywhere">{children}</dd>
    </div>
  );
}
