/**
 * Our own pages built like those of the sites: `tests/pages/<site>/<name>.html`, each with `<name>.json` beside it,
 * which says under which address it stands and what a reader must get from it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldName } from '@/lib/posting/fields';
import type { PageKind, ReadingState } from '@/lib/sites/reading';

export interface Expected {
  /** The reader's id; `generic` where none fits. */
  site: string;
  kind: PageKind;
  state: ReadingState | null;
  why?: string;
  /** The layout that must fit. */
  layout: string | null;
  /** Fields by name, whole; null: there and not to be read. A field that is not named must not be given. */
  posting?: { id: string | null; title: string; url?: string } & Partial<Record<FieldName, string | null>>;
  /** What the text begins and ends with, and words that must not be in it. */
  text?: { starts: string; ends: string; without?: string[] };
  /** False where the parts of the page do not agree on whose posting they show. */
  settled?: false;
  /** Ids and titles of the cards, in order. */
  cards?: [id: string, title: string][];
}

export interface SitePage {
  /** `zhipin/split-cut`. */
  name: string;
  file: string;
  url: string;
  /** What the page shows or which trap it sets, in a few words. */
  about: string;
  expected: Expected;
}

const FOLDER = join(import.meta.dirname, '../pages');

export function sitePages(): SitePage[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { url, about, ...expected } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
      const file = join(FOLDER, name.replace(/json$/, 'html'));
      return { name: name.replace(/\.json$/, ''), file, url, about, expected };
    });
}
