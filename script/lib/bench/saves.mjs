// Editors at work: each saves an entry of its own as the screen does, a second and a half after the last save. Prints
// the times of the saves as one line of JSON. Arguments: API address, sign-in address, round, editors, seconds.
const [api, login, round, editors, seconds] = process.argv.slice(2);
const people = ['editor', 'approver', 'editor2'];
const PAUSE_MS = 1_500;

async function token(name) {
  const answer = await fetch(`${login}/realms/torikumi/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'torikumi-cli', username: name, password: name }),
  });
  return (await answer.json()).access_token;
}

const tokens = Object.fromEntries(await Promise.all(people.map(async (name) => [name, await token(name)])));
const headers = (name) => ({ authorization: `Bearer ${tokens[name]}`, 'content-type': 'application/json' });
const times = [];
let refused = 0;

async function edit(number, until) {
  const name = people[number % people.length];
  const list = await fetch(`${api}/api/v1/submissions?round=${round}&limit=1`, { headers: headers(name) });
  const submission = (await list.json()).results[0].id;
  const url = `${api}/api/v1/submissions/${submission}/entries`;
  const body = JSON.stringify({ theme: 1 + (number % 5), kind: 'CHALLENGE', text: `計測${number}` });
  const made = await fetch(url, { method: 'POST', headers: headers(name), body });
  const entry = await made.json();
  let etag = made.headers.get('etag');
  await new Promise((resolve) => setTimeout(resolve, (PAUSE_MS * number) / Number(editors)));
  for (let turn = 0; Date.now() < until; turn++) {
    const text = `業務改善助成金の説明会を${turn}回開催し、延べ120人が参加しました。`.repeat(4);
    const started = performance.now();
    const saved = await fetch(`${api}/api/v1/entries/${entry.id}`, {
      method: 'PUT',
      headers: { ...headers(name), 'if-match': etag },
      body: JSON.stringify({ text }),
    });
    await saved.arrayBuffer();
    times.push(performance.now() - started);
    if (saved.status !== 200) refused++;
    etag = saved.headers.get('etag') ?? etag;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await fetch(`${api}/api/v1/entries/${entry.id}`, { method: 'DELETE', headers: { ...headers(name), 'if-match': '*' } });
}

async function run(duration) {
  const until = Date.now() + duration * 1_000;
  await Promise.all(Array.from({ length: Number(editors) }, (_, number) => edit(number, until)));
}

await run(Math.min(20, Number(seconds)));
times.length = 0;
await run(Number(seconds));
times.sort((a, b) => a - b);
const at = (share) => Number(times[Math.floor((times.length - 1) * share)].toFixed(1));
console.log(
  JSON.stringify({ name: `save, ${editors} editors`, saves: times.length, refused, p50: at(0.5), p95: at(0.95), p99: at(0.99) }),
);
