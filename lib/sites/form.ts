/** A recruiter's form: the text is what stands in a field, and the fields of the form are the posting's. */
import { inputOf, selectFirst, tagOf } from '@/lib/page/dom';
import { visibleText } from '@/lib/page/visible-text';
import type { Posting } from '@/lib/posting/posting';
import { fieldOf, inOrder } from './fields';
import type { FormField, Reading } from './reading';
import type { FormRule } from './site';

/**
 * An empty field is an empty text, not a failure. The text of an editable element has a way back to the page, that of
 * a text area has none: its offsets are those of what is written in it.
 * @param posting all that is known of it but title and text.
 */
export function readForm(reading: Reading, rule: FormRule, root: Element, posting: Posting): Reading | null {
  const form = inOrder(rule.description.at)
    .map((at) => selectFirst<FormField>(root, at))
    .find(Boolean);
  if (!form) return null;
  const title = fieldOf(rule.title, root) ?? '';
  const text = /^(?:TEXTAREA|INPUT)$/.test(tagOf(form)) ? null : visibleText(form);
  return { ...reading, form, posting: { ...posting, title, description: text?.text ?? inputOf(form) }, text };
}
