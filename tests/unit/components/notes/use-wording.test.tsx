// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { type Keeping, useWording } from '@/components/notes/use-wording';
import type { Note } from '@/lib/notes/note';
import type { Writing } from '@/lib/notes/writing';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

const NOTE = { id: 'n', posting: 'p', anchor: null, author: '', made: 1, changed: 1 };
const noteOf = (...bodies: string[]): Note => ({
  ...NOTE,
  wordings: bodies.map((body, n) => ({ body, stamp: `s${bodies.length - n}`, at: n })),
});

function Field({
  note,
  keeping,
  told,
}: {
  note: Note;
  keeping: Keeping | undefined;
  told: (writing: Writing) => void;
}) {
  const { body, write } = useWording(note, keeping, told);
  return <textarea value={body} onInput={(event) => write(event.currentTarget.value)} />;
}

test('a key that comes right after what was kept is shown, and before it is looked at, is not lost', async () => {
  const written: string[] = [];
  const show = (note: Note, keeping?: Keeping) =>
    render(<Field note={note} keeping={keeping} told={({ body }) => written.push(body)} />, place);
  const field = () => place.querySelector('textarea') as HTMLTextAreaElement;
  const type = (value: string) => {
    field().value = value;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  };
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 60));

  show(noteOf());
  await drawn();
  type('马');
  await drawn();
  // Without waiting for effects: what is kept comes back, and the next key at once behind it.
  show(noteOf('马'), 'saved');
  type('马上');
  await drawn();
  expect(field().value).toBe('马上');
  expect(written).toEqual(['马', '马上']);
});
