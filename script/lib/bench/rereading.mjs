// Reads 100,000 entries anew twice: alone, and with twenty editors at work whose saves are measured, after saves without
// it. Every entry gets another mark each time, the most that a change of the catalogue can do. Arguments: API address,
// sign-in address, council of the many entries, round of the editors, path of saves.mjs. Prints lines of JSON.
import { spawn } from 'node:child_process';

const [api, login, council, round, saves] = process.argv.slice(2);
const person = process.env.BENCH_PERSON ?? 'secretariat';
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function token() {
  const answer = await fetch(`${login}/realms/torikumi/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'torikumi-cli',
      username: person,
      password: person,
    }),
  });
  return (await answer.json()).access_token;
}

async function ask(path, method = 'GET', body) {
  const answer = await fetch(`${api}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const latest = async () => (await ask('/rereadings?limit=1')).results[0];

/** Adds a programme that every entry names, and waits until all texts are read. */
async function reread(name) {
  const before = (await latest())?.id;
  const asked = Date.now();
  await ask('/programs', 'POST', {
    kind: 'SUPPORT_PROGRAM',
    type: 'SEMINAR',
    name,
    council_id: council,
  });
  for (;;) {
    const now = await latest();
    if (now && now.id !== before && now.state === 'DONE') {
      const seconds = (Date.parse(now.finished_at) - Date.parse(now.started_at)) / 1_000;
      return { entries: now.total, changed: now.changed, seconds, untilKnown: (Date.now() - asked) / 1_000 };
    }
    await sleep(250);
  }
}

/** Twenty editors' saves for so many seconds, after as many (at most 20) of warming up. */
function measure(seconds) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [saves, api, login, round, '20', String(seconds)]);
    let out = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.pipe(process.stderr);
    child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`saves: ${code}`))));
  });
}

for (let last = await latest(); last?.state === 'RUNNING'; last = await latest()) await sleep(500);
const alone = await reread('説明会');
console.log(JSON.stringify({ name: 'rereading, alone', ...alone }));
const idle = await measure(30);
console.log(JSON.stringify({ ...idle, name: 'saves, without rereading' }));
const seconds = Math.max(10, Math.floor(alone.seconds));
const during = measure(seconds);
await sleep(Math.min(20, seconds) * 1_000);
const beside = await reread('回開催');
console.log(JSON.stringify({ name: 'rereading, with 20 editors', ...beside }));
const busy = await during;
console.log(JSON.stringify({ ...busy, name: 'saves, while rereading', ratio: Number((busy.p95 / idle.p95).toFixed(2)) }));
