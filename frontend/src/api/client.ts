import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../i18n';
import { problemOf, Unreachable } from './problem';
import { answered, nameRequest } from './repeats';
import type { paths } from './schema';
import { announceSignedOut } from './session-events';

const common: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    // The server takes cookie-authenticated writes only with this header, which a foreign page cannot set.
    request.headers.set('X-Torikumi-Request', '1');
    // Tells the sign-in layer to answer 499 instead of redirecting a script to a login page.
    request.headers.set('X-Requested-With', 'JavaScript');
    await nameRequest(request);
    return request;
  },
  async onResponse({ response, request }) {
    answered(request, response.status);
    if (response.ok || response.status === 304) return response;
    const problem = await problemOf(response);
    if (problem.signedOut && !new URL(request.url).pathname.endsWith('/me')) announceSignedOut();
    throw problem;
  },
  onError({ error }) {
    return new Unreachable(error);
  },
};

export const client = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  // Looked up per call so that tests may replace it.
  fetch: (request) => globalThis.fetch(request),
});
client.use(common);

/** Sends a file, with further fields, as multipart/form-data. */
export function multipart(file: File, fields: [name: string, value: string][] = []): () => FormData {
  return () => {
    const form = new FormData();
    form.set('file', file);
    for (const [name, value] of fields) form.append(name, value);
    return form;
  };
}

/** A single resource together with the ETag that the next write on it must send. */
export type Tagged<T> = T & { etag: string };

/** Refusals have been thrown before, so an answer without a body is not one that the contract knows. */
export function bodyOf<T>(result: { data?: T }): T {
  if (result.data === undefined) throw new Unreachable('empty answer');
  return result.data;
}

export function tagged<T extends object>(result: { data?: T; response: Response }): Tagged<T> {
  const data: T & { etag?: string } = bodyOf(result);
  return { ...data, etag: data.etag ?? strong(result.response.headers.get('etag')) };
}

// A compressing proxy may weaken the tag, but If-Match compares strongly.
function strong(etag: string | null): string {
  return (etag ?? '').replace(/^W\//, '');
}

export function ifMatch(etag: string): { 'If-Match': string } {
  return { 'If-Match': etag.startsWith('"') ? etag : `"${etag}"` };
}
