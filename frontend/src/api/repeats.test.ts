import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { mockedApi } from '../testing/server';
import { client } from './client';
import { readMarks } from './mentions';

const server = mockedApi(null);
const places = '*/api/v1/organizations';

/** Sends the same creation once for each of these answers (null: none at all); gives the names it went under. */
async function keysOf(answers: (number | null)[], name = '見本の機関') {
  const keys: (string | null)[] = [];
  const left = [...answers];
  server.use(
    http.post(places, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      const status = left.shift() ?? null;
      return status === null ? HttpResponse.error() : HttpResponse.json({ code: 'x' }, { status });
    }),
  );
  for (const _ of answers) {
    await client.POST('/api/v1/organizations', { body: { name, kind: 'OTHER' } as never }).catch(() => {});
  }
  return keys;
}

describe('a request that creates something', () => {
  it('keeps its name until it was answered', async () => {
    const [first, second, third, fourth] = await keysOf([null, 503, 201, 201]);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  it('is another one when it says something else', async () => {
    const [one] = await keysOf([null], '見本の機関一');
    const [other] = await keysOf([null], '見本の機関二');
    expect(other).not.toBe(one);
  });
});

describe('a request that only asks what a text names', () => {
  it('has no name, and is sent before anything else can happen in the page', async () => {
    const send = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => Response.json({ mentions: [] }));
    const asked = readMarks(
      'part',
      { entry_id: null, text: '見本', title: null, heading: null },
      new AbortController().signal,
    );
    // Steps of promises alone: no event, so no composition, comes between.
    for (let step = 0; step < 50; step++) await Promise.resolve();
    expect(send).toHaveBeenCalledTimes(1);
    const request = send.mock.calls[0]?.[0] as Request | undefined;
    expect(request?.headers.has('Idempotency-Key')).toBe(false);
    await asked;
  });
});
