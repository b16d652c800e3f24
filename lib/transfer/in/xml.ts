/** XML of a workbook's parts, read as it comes. Names are without their prefixes. */
import { Parser } from 'saxen';
import { TransferError } from '../error';

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
}

/** More text between two tags than a cell may hold: a part that is no part of a workbook. */
const LONGEST_TEXT = 2_000_000;

/**
 * Leads a part through a parser; between its chunks the caller gets a turn, to hand out what was found. Ends with
 * `workbook` where the part is no XML.
 */
export async function* readXml(bytes: AsyncIterable<Uint8Array>, events: XmlEvents): AsyncGenerator<void> {
  const decoder = new TextDecoder();
  const parser = new Parser();
  let sinceTag = 0;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('warn', () => {});
  parser.on('openTag', (name, attributes, decode) => {
    sinceTag = 0;
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes())) own[local(key)] = decode(value);
    events.open(local(name), own);
  });
  parser.on('closeTag', (name) => {
    sinceTag = 0;
    events.close(local(name));
  });
  parser.on('text', (words, decode) => events.text(decode(words)));
  parser.on('cdata', (words) => events.text(words));
  const write = (work: () => void) => {
    try {
      work();
    } catch (error) {
      throw error instanceof TransferError ? error : new TransferError('workbook', (error as Error).message);
    }
  };
  for await (const chunk of bytes) {
    sinceTag += chunk.length;
    if (sinceTag > LONGEST_TEXT) throw new TransferError('workbook', 'text');
    write(() => parser.write(decoder.decode(chunk, { stream: true })));
    yield;
  }
  write(() => parser.end());
  yield;
}

/** Reads a part that matters as a whole. */
export async function readWholeXml(bytes: AsyncIterable<Uint8Array>, events: XmlEvents): Promise<void> {
  for await (const _ of readXml(bytes, events)) {
    // All is in the events.
  }
}
