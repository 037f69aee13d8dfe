// Adds an entry to theme 1. Run again with the same ID it changes nothing, so a lost answer is no problem.
const torikumi = process.env.TORIKUMI ?? 'http://localhost:8080'
const issuer = process.env.ISSUER ?? 'http://localhost:8180/realms/torikumi'
const attempts = 4

async function token(): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'write:entries',
    client_id: process.env.CLIENT_ID ?? 'demo-system',
    client_secret: process.env.CLIENT_SECRET ?? 'demo-system',
  })
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body })
  if (!answer.ok) throw new Error(await answer.text())
  return ((await answer.json()) as { access_token: string }).access_token
}

async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await send()
      if (answer.status < 500 || attempt === attempts) return answer
    } catch (failure) {
      if (attempt === attempts) throw failure
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt))
  }
}

const [submission, id] = process.argv.slice(2)
if (!submission || !id) throw new Error('usage: node write-entry.ts SUBMISSION ID')
const bearer = await token()
const answer = await patiently(() =>
  fetch(`${torikumi}/api/v1/submissions/${submission}/entries/${id}`, {
    method: 'PUT',
    headers: {
      Authorization: `Bearer ${bearer}`,
      'If-None-Match': '*',
      'Content-Type': 'application/json',
      'Accept-Language': 'en',
    },
    body: JSON.stringify({ theme: 1, kind: 'INITIATIVE', title: '相談会の開催', text: '出張相談会を3回開催した。' }),
  }),
)
// 201 the first time, 200 when it was there already with this content
console.log(answer.status, await answer.text())
if (!answer.ok) process.exitCode = 1

export {}
