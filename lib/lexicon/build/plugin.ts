/**
 * The virtual modules: the engine's tables and, apart, the texts of a language. Item files hold everything of
 * theirs; pages load what this plugin makes of them. The one list of Vite plugins of ours, for the extension,
 * the tests and the command line alike.
 */
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { type Plugin, runnerImport } from 'vite';
import type { PackedTables } from '@/lib/audit/tables';
import { bytesOf } from '../pack';
import { inAscii } from './ascii';
import { kept, type Made } from './kept';
import type { markTexts } from './mark-texts';
import type { engineTables } from './tables';
import type { checklistTexts } from './texts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PREFIX = 'virtual:yardstick/';
const MODULES: Record<string, () => Promise<Made>> = {
  tables,
  facts: async () => {
    const { value, files } = await tables();
    return { value: (value as ReturnType<typeof engineTables>).items, files };
  },
  'mark-texts': () =>
    kept(ROOT, 'mark-texts', async () => {
      const { module, dependencies } = await load<{ markTexts: typeof markTexts }>('mark-texts');
      return { value: module.markTexts(), files: dependencies };
    }),
  'texts-zh': () => texts('zh'),
  'texts-en': () => texts('en'),
};

const TABLES = `\0${PREFIX}tables`;
/** The file of the engine's numbers, as they are used: to inflate them takes longer than to read them. */
const ENGINE = 'engine.bin';

type Facts = Omit<PackedTables, 'numbers'>;

function inScript(facts: Facts, packed: string): string {
  const size = bytesOf(facts.lexicon) + bytesOf(facts.english);
  return `import { inflate } from '@/lib/lexicon/pack';
    const numbers = () => inflate(${JSON.stringify(packed)}, ${size});
    export default { ...${JSON.stringify(facts)}, numbers };`;
}

function besideScript(facts: Facts): string {
  return `const numbers = async () => (await fetch('/${ENGINE}')).arrayBuffer();
    export default { ...${JSON.stringify(facts)}, numbers };`;
}

function tables(): Promise<Made> {
  return kept(ROOT, 'tables', async () => {
    const { module, dependencies } = await load<{ engineTables: typeof engineTables }>('tables');
    return { value: module.engineTables(), files: dependencies };
  });
}

function texts(language: 'zh' | 'en'): Promise<Made> {
  return kept(ROOT, `texts-${language}`, async () => {
    const { module, dependencies } = await load<{ checklistTexts: typeof checklistTexts }>('texts');
    return { value: module.checklistTexts(language), files: dependencies };
  });
}

/** Makes all that the modules hold, so that what is built after it finds it kept. */
export async function makeAll(): Promise<void> {
  for (const make of Object.values(MODULES)) await make();
}

/** Runs a TypeScript module of this folder in Node. */
function load<T>(name: string) {
  return runnerImport<T>(`${ROOT}lib/lexicon/build/${name}.ts`, {
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: ALIAS },
  });
}

/** `@/lib/…` is the import of another room, wherever the code is run. */
export const ALIAS = { '@/': ROOT };

/**
 * @param numbers where the engine's numbers stand: in the script, or in a file at the root of what is built. A worker
 *   starts many times a day, mostly for what needs no engine: it then reads no megabyte of script.
 */
export function yardstickPlugins(
  { numbers }: { numbers: 'script' | 'file' } = { numbers: 'script' },
): Plugin[] {
  return [
    {
      name: 'yardstick:tables',
      resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
      async load(id) {
        if (!id.startsWith(`\0${PREFIX}`)) return null;
        const make = MODULES[id.slice(PREFIX.length + 1)];
        if (!make) throw new Error(`no such virtual module: ${id.slice(1)}`);
        const { value, files } = await make();
        for (const file of files) this.addWatchFile(file.startsWith('/') ? file : `${ROOT}${file}`);
        if (id === TABLES) {
          const { numbers: packed, ...facts } = value as PackedTables;
          if (numbers === 'file')
            this.emitFile({
              type: 'asset',
              fileName: ENGINE,
              source: inflateRawSync(Buffer.from(packed, 'base64')),
            });
          return numbers === 'file' ? besideScript(facts) : inScript(facts, packed);
        }
        // Most of it is a few long strings: they are read faster where they stand than out of one longer string.
        return `export default ${JSON.stringify(value)};`;
      },
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.moduleIds.includes(TABLES)) chunk.code = inAscii(chunk.code);
      },
    },
  ];
}
