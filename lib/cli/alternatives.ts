/**
 * `npm run bench:alternatives`: the engine beside what somebody might take in its place, on the same texts: time,
 * what is found, and what one finds and the other does not. The argument is a folder with the packages in it
 * (tests/bench/alternatives/run.mjs fetches them); without it only what needs no package is tried.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtinAuditor } from '@/lib/audit/builtin';
import { floor } from '@/tests/bench/floor';
import { difference, type Finder, nanosecondsPerCharacter, tryOn } from './alternatives/compare';
import { engine, modernAhoCorasick, monyoneAhoCorasick, ownAutomaton, regExp } from './alternatives/finders';
import { englishRuleSamples, itemSamples, POSTING, plainWords } from './alternatives/texts';

const [folder] = process.argv.slice(2);

/** @throws {Error} when it is not there. */
async function load(name: string): Promise<Record<string, unknown>> {
  if (!folder) throw new Error('no packages were fetched');
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}

const words = plainWords();
const samples = itemSamples();
const texts = [POSTING, ...samples.map(({ text }) => text)];

interface Contender {
  name: string;
  make: () => Promise<Finder> | Finder;
  /** What the comparison means. */
  means: string;
}

const CONTENDERS: Contender[] = [
  {
    name: 'regular expression',
    make: () => regExp(words),
    means:
      'words without sections, gaps or negation miss what is put otherwise, and look-alikes mislead them',
  },
  {
    name: 'our automaton alone',
    make: () => ownAutomaton(words),
    means:
      'the same words in one pass, overlapping ones too; the rest of the engine’s time goes into judging them',
  },
  {
    name: 'modern-ahocorasick',
    make: async () => modernAhoCorasick((await load('modern-ahocorasick')).default as never, words),
    means: 'finds what our automaton finds; what it lacks is the judging, not the search',
  },
  {
    name: '@monyone/aho-corasick',
    make: async () => monyoneAhoCorasick((await load('@monyone/aho-corasick')).AhoCorasick as never, words),
    means: 'as the one before: another package for the same search',
  },
];

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function row(name: string, finder: Finder, ours: Finder): string {
  const found = tryOn(finder, samples);
  const differs = difference(ours, finder, texts);
  return [
    name.padEnd(22),
    `${nanosecondsPerCharacter(finder, POSTING).toFixed(1)} ns`.padStart(10),
    percent(found.right, found.says).padStart(9),
    percent(found.misled, found.lookAlikes).padStart(9),
    String(differs.onlyOurs).padStart(10),
    String(differs.onlyTheirs).padStart(12),
  ].join('');
}

const ours = await engine();
const counts = { says: samples.filter(({ says }) => says).length, words: words.size };
console.log(
  `${counts.words} plain words; ${counts.says} texts that say an item, ${samples.length - counts.says} look-alikes`,
);
console.log(
  `floor ${nanosecondsPerCharacter(floor, POSTING).toFixed(2)} ns a character, over ${POSTING.length} characters\n`,
);
console.log(
  `${''.padEnd(22)}${'character'.padStart(10)}${'found'.padStart(9)}${'misled'.padStart(9)}${'only ours'.padStart(10)}${'only theirs'.padStart(12)}`,
);
console.log(row('this engine', ours, ours));
console.log(
  '    the examples are its own tests, so it finds them all; how far that carries, npm run accuracy tells',
);
for (const { name, make, means } of CONTENDERS) {
  try {
    console.log(`${row(name, await make(), ours)}\n    ${means}`);
  } catch (error) {
    console.log(`${name.padEnd(22)} not tried: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Unlawful and off-putting wording in English. */
async function compareWording(): Promise<void> {
  const english = englishRuleSamples();
  const auditor = await builtinAuditor();
  const finds = (text: string) => auditor.audit({ title: '', description: text }, { anyway: true }).findings;
  const { text: alex } = (await load('alex')) as { text: (text: string) => { messages: unknown[] } };
  const share = (flags: (text: string) => unknown[], says: boolean) => {
    const some = english.filter((sample) => sample.says === says);
    return `${some.filter(({ text }) => flags(text).length > 0).length} of ${some.length}`;
  };
  const flaggers = { 'this engine': finds, alex: (text: string) => alex(text).messages };
  console.log('\nEnglish wording (examples of our rules)     flagged   look-alikes flagged');
  for (const [name, flags] of Object.entries(flaggers))
    console.log(`${name.padEnd(40)}${share(flags, true).padStart(11)}${share(flags, false).padStart(22)}`);
  console.log(
    '    alex reads English words that may offend; limits on age, sex or health are none of its business',
  );
}

try {
  await compareWording();
} catch (error) {
  console.log(`\nalex                   not tried: ${(error as Error).message.split('\n')[0]}`);
}
