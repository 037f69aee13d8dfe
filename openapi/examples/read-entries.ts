// Reads all published entries, one JSON object a line.
const torikumi = process.env.TORIKUMI ?? 'http://localhost:8080'

type Entry = { id: string; title: string | null; text: string; member: { name: string } }
type Page = { results: Entry[]; next_cursor: string | null }

async function* publishedEntries(): AsyncGenerator<Entry> {
  let cursor: string | null = ''
  while (cursor !== null) {
    const query = new URLSearchParams({ limit: '500', cursor })
    const answer = await fetch(`${torikumi}/api/v1/entries?${query}`)
    if (!answer.ok) throw new Error(await answer.text())
    const page = (await answer.json()) as Page
    yield* page.results
    cursor = page.next_cursor
  }
}

for await (const entry of publishedEntries()) console.log(JSON.stringify(entry))

export {}
