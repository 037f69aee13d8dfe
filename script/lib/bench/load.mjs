// Sends requests over kept-alive connections and reports operations a second and CPU milliseconds an operation, of the
// server's process and of PostgreSQL with its children. CPU time survives a busy machine; operations a second do not.
// load.mjs '{"name", "url", "paths": [...], "headers": {}, "pid", "postgres", "seconds", "connections"}' -> one JSON line
import { readFileSync, readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';

const job = JSON.parse(process.argv[2]);
const seconds = job.seconds ?? 6;
const connections = job.connections ?? 8;

// user and system time with what ended children used, in clock ticks of 10 ms
function ticks(pid, withChildren) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').map(Number);
    return stat[11] + stat[12] + (withChildren ? stat[13] + stat[14] : 0);
  } catch {
    return 0;
  }
}

function postgresTicks(postmaster) {
  let sum = ticks(postmaster, true);
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1];
      if (parent === String(postmaster)) sum += ticks(pid, false);
    } catch {
      // it ended meanwhile
    }
  }
  return sum;
}

const agent = new Agent({ keepAlive: true, maxSockets: connections });
let failures = 0;
let bytes = 0;

function once() {
  const path = job.paths[Math.floor(Math.random() * job.paths.length)];
  return new Promise((resolve) => {
    const sent = request(job.url + path, { agent, headers: job.headers }, (answer) => {
      if (answer.statusCode !== 200) failures++;
      answer.on('data', (chunk) => { bytes += chunk.length; });
      answer.on('end', resolve);
    });
    sent.on('error', () => { failures++; resolve(); });
    sent.end();
  });
}

async function run(forSeconds) {
  const latencies = [];
  const end = performance.now() + forSeconds * 1000;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      const started = performance.now();
      await once();
      latencies.push(performance.now() - started);
    }
  }));
  return latencies.sort((a, b) => a - b);
}

await run(job.warmup ?? 8);
failures = 0;
bytes = 0;
const before = { server: ticks(job.pid, false), postgres: postgresTicks(job.postgres) };
const latencies = await run(seconds);
const after = { server: ticks(job.pid, false), postgres: postgresTicks(job.postgres) };
agent.destroy();
const count = latencies.length;
const perOperation = (from, to) => Number((((to - from) * 10) / count).toFixed(3));
console.log(JSON.stringify({
  name: job.name,
  operations_per_second: Math.round(count / seconds),
  server_cpu_ms: perOperation(before.server, after.server),
  postgres_cpu_ms: perOperation(before.postgres, after.postgres),
  cpu_ms: perOperation(before.server + before.postgres, after.server + after.postgres),
  p50_ms: Number(latencies[Math.floor(count / 2)].toFixed(1)),
  p95_ms: Number(latencies[Math.floor(count * 0.95)].toFixed(1)),
  p99_ms: Number(latencies[Math.floor(count * 0.99)].toFixed(1)),
  bytes_each: Math.round(bytes / count),
  failures,
}));
