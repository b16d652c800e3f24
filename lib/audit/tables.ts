/** The engine's tables as they are shipped, and made ready. */
import { bytesOf, type LexiconShape, lexiconIn } from '@/lib/lexicon/pack';
import type { EngineTables } from './auditor';

/** As they are kept between builds: numbers deflated, in base64. */
export interface PackedTables extends Omit<EngineTables, 'lexicon' | 'english'> {
  lexicon: LexiconShape;
  english: LexiconShape;
  /** The numbers of both. */
  numbers: string;
}

/** As they are shipped. The numbers of both lexicons stand in the script, or in a file beside it. */
export interface ShippedTables extends Omit<PackedTables, 'numbers'> {
  numbers(): Promise<ArrayBuffer>;
}

export async function unpackTables({
  numbers,
  lexicon,
  english,
  ...facts
}: ShippedTables): Promise<EngineTables> {
  const buffer = await numbers();
  return {
    ...facts,
    lexicon: lexiconIn(buffer, 0, lexicon),
    english: lexiconIn(buffer, bytesOf(lexicon), english),
  };
}
