import { readFileSync, readdirSync } from 'node:fs';
import { type Plugin } from 'vite';

const REGISTRY = new URL('../../../telemetry-schema/registry/', import.meta.url);
const NAME = 'virtual:attribute-meanings';
/** An attribute of our own and, in the lines that follow, its brief. What is listed by ref has none. */
const ATTRIBUTE = /^ +- id: ([\w.]+)\n(?: +(?!- )\w.*\n)*? +brief: "((?:[^"\\]|\\.)*)"/gm;

/** The telemetry schema's explanations of our own attributes, as a module that the page can import. */
export function attributeMeanings(): Plugin {
  return {
    name: 'attribute-meanings',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(read())}` : undefined),
  };
}

function read(): Record<string, string> {
  const text = readdirSync(REGISTRY)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(new URL(file, REGISTRY), 'utf8'))
    .join('\n');
  const meanings = Array.from(
    text.matchAll(ATTRIBUTE),
    ([, key = '', brief = '']) => [key, JSON.parse(`"${brief}"`) as string] as const,
  );
  if (meanings.length === 0) throw new Error(`no attributes in ${REGISTRY.pathname}`);
  return Object.fromEntries(meanings);
}
