/**
 * Names each POST so that the server does it once: whoever presses the button again because no answer came sends the
 * same request under the same name.
 */
const unanswered = new Map<string, string>();

/** POSTs that only ask. They go at once: reading their words for a name takes time in which a composition may begin. */
const ASKING = /\/mentions\/reading$/;

/** Sets the name of a request that changes something; a request without a JSON body is told by its address alone. */
export async function nameRequest(request: Request): Promise<void> {
  if (request.method !== 'POST' || ASKING.test(new URL(request.url).pathname)) return;
  const print = await fingerprint(request);
  const key = unanswered.get(print) ?? crypto.randomUUID();
  unanswered.set(print, key);
  request.headers.set('Idempotency-Key', key);
}

/** After a real answer the same words mean something new. */
export function answered(request: Request, status: number): void {
  if (status === 502 || status === 503 || status === 504) return;
  const key = request.headers.get('Idempotency-Key');
  for (const [print, known] of unanswered) if (known === key) unanswered.delete(print);
}

async function fingerprint(request: Request): Promise<string> {
  const json = request.headers.get('content-type')?.includes('json');
  return `${request.url}\n${json ? await request.clone().text() : ''}`;
}
