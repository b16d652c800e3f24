/** The engine's tables as they are shipped, and made ready. */
import { bytesOf, inflate, type LexiconShape, lexiconIn } from '@/lib/lexicon/pack';
import type { EngineTables } from './auditor';

export interface PackedTables extends Omit<EngineTables, 'lexicon' | 'english'> {
  lexicon: LexiconShape;
  english: LexiconShape;
  /** The numbers of both. */
  numbers: string;
}

export async function unpackTables({
  numbers,
  lexicon,
  english,
  ...facts
}: PackedTables): Promise<EngineTables> {
  const own = bytesOf(lexicon);
  const buffer = await inflate(numbers, own + bytesOf(english));
  return { ...facts, lexicon: lexiconIn(buffer, 0, lexicon), english: lexiconIn(buffer, own, english) };
}
