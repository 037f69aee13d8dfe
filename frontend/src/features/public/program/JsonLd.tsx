import type { Program } from '../../../api/types';
import { paths } from '../../../lib/paths';
import { presentAliases } from './state';

/** What search engines read of a programme: schema.org's GovernmentService, of what is known. */
export function governmentService(program: Program, origin: string): Record<string, unknown> {
  const organization = (name: string | null) => (name ? { '@type': 'Organization', name } : undefined);
  const service = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${origin}${paths.program(program.id)}`,
    name: program.name,
    alternateName: presentAliases(program).length > 0 ? presentAliases(program) : undefined,
    description: program.summary ?? undefined,
    serviceType: program.type,
    url: program.official_url ?? undefined,
    audience: program.target ? { '@type': 'Audience', audienceType: program.target } : undefined,
    areaServed: program.area ?? undefined,
    provider: organization(program.provider),
    serviceOperator: organization(program.competent_authority),
    hoursAvailable:
      program.reception_start_date || program.reception_end_date
        ? {
            '@type': 'OpeningHoursSpecification',
            validFrom: program.reception_start_date ?? undefined,
            validThrough: program.reception_end_date ?? undefined,
          }
        : undefined,
    availableChannel: program.application_url
      ? { '@type': 'ServiceChannel', serviceUrl: program.application_url }
      : undefined,
    keywords: program.keywords.length > 0 ? program.keywords.join(',') : undefined,
    dateModified: program.updated_at,
  };
  return Object.fromEntries(Object.entries(service).filter(([, value]) => value !== undefined));
}

/** A data block: no browser runs it, so the content security policy has nothing to refuse. */
export function JsonLd({ program }: { program: Program }) {
  // A "</script>" in somebody's text must not end the block.
  const text = JSON.stringify(governmentService(program, location.origin)).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{text}</script>;
}
