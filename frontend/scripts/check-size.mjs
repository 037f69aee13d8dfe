// Fails the build when the JavaScript that the first page needs grows past what a slow line can bear.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 180;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The files that must have arrived before `keys` can run: themselves and what they import statically. */
function needed(keys) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  keys.forEach(visit);
  return [...seen].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
}

const kb = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0) / 1024;
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const first = [entry, 'src/features/public/index.ts'];

const parts = Object.keys(manifest).filter((key) => /^src\/features\/[^/]+\/index\.ts$/.test(key));
const lines = parts.map((part) => `${part}: ${kb(needed([entry, part])).toFixed(1)} kB gzip`);
process.stdout.write(`${lines.join('\n')}\n`);

const firstLoad = kb(needed(first));
process.stdout.write(`First load: ${firstLoad.toFixed(1)} kB gzip of JavaScript, limit ${LIMIT_KB} kB\n`);
if (firstLoad > LIMIT_KB) process.exit(1);
const bundled = kb(parts.length > 0 ? needed([entry]) : []);
if (parts.some((part) => needed([entry]).includes(manifest[part].file))) {
  process.stderr.write(
    `A feature is part of the entry (${bundled.toFixed(1)} kB): import it lazily in the router.\n`,
  );
  process.exit(1);
}
