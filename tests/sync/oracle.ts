/**
 * Knows what each edit had seen, and so what must show in the end: every edit has a value of its own; one that nobody
 * replaced who had seen it is shown, or kept beside what is.
 */
import { dotsOf, type Fields } from '@/lib/sync/register';
import { deletionOf, GONE, isThere } from '@/lib/sync/tombstone';
import type { TestDevice } from './device';

interface Edit {
  id: string;
  field: string;
  value: string;
}

interface Deletion {
  id: string;
  mark: string;
  seen: Set<string>;
}

export interface Findings {
  edits: number;
  /** Edits that nobody replaced. */
  leaves: number;
  lost: number;
  diverged: number;
  wronglyHidden: number;
  wronglyShown: number;
  left: number;
}

export const isClean = ({ lost, diverged, wronglyHidden, wronglyShown, left }: Findings) =>
  lost + diverged + wronglyHidden + wronglyShown + left === 0;

const valuesOf = (fields: Fields, name: string) =>
  Object.hasOwn(fields, name) ? dotsOf(fields[name] as Fields[string]) : [];

export class Oracle {
  private readonly edits: Edit[] = [];
  private readonly replaced = new Set<string>();
  private readonly deletions: Deletion[] = [];
  private count = 0;

  async edit(device: TestDevice, id: string, field: string): Promise<void> {
    const value = `e${++this.count}`;
    for (const { v } of valuesOf(await device.fields(id), field)) this.replaced.add(String(v));
    this.edits.push({ id, field, value });
    await device.write(id, field, value);
  }

  /** Nothing is deleted that is not shown. */
  async remove(device: TestDevice, id: string): Promise<void> {
    const fields = await device.fields(id);
    if (Object.keys(fields).length === 0 || !isThere(fields)) return;
    const seen = Object.keys(fields).flatMap((name) => (name === GONE ? [] : valuesOf(fields, name)));
    this.undo(fields);
    // A mark of its own: a copied profile that takes a new name gives it another stamp.
    const mark = `#${++this.count}`;
    await device.write(id, GONE, { ...deletionOf(fields), [mark]: {} });
    this.deletions.push({ id, mark, seen: new Set(seen.map(({ v }) => String(v))) });
  }

  async restore(device: TestDevice, id: string): Promise<void> {
    const fields = await device.fields(id);
    if (Object.keys(fields).length === 0 || isThere(fields)) return;
    this.undo(fields);
    await device.write(id, GONE, null);
  }

  private undo(fields: Fields): void {
    for (const { v } of valuesOf(fields, GONE))
      for (const name of Object.keys(v ?? {})) if (name.startsWith('#')) this.replaced.add(name);
  }

  async judge(devices: readonly TestDevice[]): Promise<Findings> {
    const leaves = this.edits.filter(({ value }) => !this.replaced.has(value));
    const findings: Findings = {
      edits: this.edits.length,
      leaves: leaves.length,
      lost: 0,
      diverged: 0,
      wronglyHidden: 0,
      wronglyShown: 0,
      left: 0,
    };
    const states = new Set<string>();
    for (const device of devices) {
      states.add(canonical(await device.rows()));
      findings.left += await device.replica.waiting();
      const byNote = new Map<string, Edit[]>();
      for (const edit of leaves) byNote.set(edit.id, [...(byNote.get(edit.id) ?? []), edit]);
      for (const [id, edits] of byNote) {
        const fields = await device.fields(id);
        findings.lost += edits.filter(
          ({ field, value }) => !valuesOf(fields, field).some(({ v }) => v === value),
        ).length;
        const deletions = this.deletions.filter((one) => one.id === id && !this.replaced.has(one.mark));
        const mayHide =
          deletions.length > 0 && edits.every(({ value }) => deletions.some(({ seen }) => seen.has(value)));
        if (!isThere(fields) && !mayHide) findings.wronglyHidden++;
        if (isThere(fields) && mayHide && !this.isLoose(id)) findings.wronglyShown++;
      }
    }
    findings.diverged = states.size - 1;
    return findings;
  }

  /** Whether a note was brought back by someone while another deleted it: either may be seen. */
  private isLoose(id: string): boolean {
    return this.deletions.some((one) => one.id === id && this.replaced.has(one.mark));
  }
}

/** All rows in one order, whatever the order in which they came. */
export function canonical(rows: readonly unknown[]): string {
  const sorted = (_: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(rows.map((row) => JSON.stringify(row, sorted)).sort());
}
