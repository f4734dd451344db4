// Fails when the JavaScript that the first page needs is larger than the budget, compressed as it travels.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 150 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

function initialFiles(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  (chunk.imports ?? []).forEach((imported) => initialFiles(imported, seen));
  return seen;
}

// Of the first page alone: the API's description is a page of its own, which nobody loads who does not ask for it.
const files = [...initialFiles('index.html')].filter((file) => file.endsWith('.js'));
const sizes = files.map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, dist))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

sizes.forEach(({ file, bytes }) => console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${file}`));
console.log(
  `${(total / 1024).toFixed(1).padStart(7)} KB  of ${BUDGET_BYTES / 1024} KB of initial JavaScript`,
);
if (total === 0 || total > BUDGET_BYTES) {
  console.error('Initial JavaScript is over its budget (or missing).');
  process.exit(1);
}
