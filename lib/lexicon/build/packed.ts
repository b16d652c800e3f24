/** Packs the engine's tables: see ../pack.ts. */
import { deflateRawSync } from 'node:zlib';
import type { EngineTables } from '@/lib/audit/auditor';
import type { PackedTables } from '@/lib/audit/tables';
import type { LexiconTables } from '../compile';
import { aligned, type LexiconShape, listsOf } from '../pack';

export function packTables({
  lexicon,
  english,
  ...facts
}: EngineTables & { english: LexiconTables }): PackedTables {
  const lists = [lexicon, english].flatMap(listsOf);
  const bytes = new Uint8Array(lists.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of lists) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return {
    ...facts,
    lexicon: shapeOf(lexicon),
    english: shapeOf(english),
    numbers: deflateRawSync(bytes, { level: 9 }).toString('base64'),
  };
}

function shapeOf(tables: LexiconTables): LexiconShape {
  const { rules, sets, trie } = tables;
  return { rules, sets, alphabet: trie.alphabet, sizes: listsOf(tables).map(({ byteLength }) => byteLength) };
}
