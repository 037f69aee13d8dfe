// report.mjs RESULTS RSS-MIB STARTED -> a Markdown table of medians
import { readFileSync } from 'node:fs';

const [file, rss, started] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (name, key) => median(rows.filter((row) => row.name === name).map((row) => row[key]));
const loads = [...new Set(rows.filter((row) => 'cpu_ms' in row).map((row) => row.name))];

console.log('| request | ops/s | CPU ms an operation (server + PostgreSQL) | p50, p95, p99 ms | bytes | failures |');
console.log('|---|---|---|---|---|---|');
for (const name of loads) {
  const cells = [
    name,
    of(name, 'operations_per_second'),
    `${of(name, 'cpu_ms')} (${of(name, 'server_cpu_ms')} + ${of(name, 'postgres_cpu_ms')})`,
    `${of(name, 'p50_ms')}, ${of(name, 'p95_ms')}, ${of(name, 'p99_ms')}`,
    of(name, 'bytes_each'),
    of(name, 'failures'),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const twin = of('list, Spring + JPA', 'cpu_ms');
if (twin) {
  for (const name of loads.slice(0, 2)) {
    console.log(`\n${name}: ${(of(name, 'cpu_ms') / twin).toFixed(2)} x the CPU of the Spring + JPA twin`);
  }
}
for (const row of rows.filter((row) => 'p95' in row)) {
  console.log(`\n${row.name}: p50 ${row.p50} ms, p95 ${row.p95} ms, p99 ${row.p99} ms of ${row.saves} saves, ${row.refused} refused`);
}
console.log(`\nPDF ${of('pdf', 'seconds')} s, Excel ${of('xlsx', 'seconds')} s (warm, the demo's open round)`);
console.log(`\nResident memory of the API ${rss} MiB (heap at most 384 MiB); ${started}`);
