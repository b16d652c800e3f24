/** A recruiter's form: the text is what stands in a field, and the fields of the form are the posting's. */
import { inputOf, selectFirst, tagOf } from '@/lib/page/dom';
import { visibleText } from '@/lib/page/visible-text';
import type { Posting } from '@/lib/posting/posting';
import { fieldOf, inOrder } from './fields';
import type { FormField, Reading } from './reading';
import type { FormRule } from './site';

/** @param posting all that is known of it but title and text. An empty field is an empty text, not a failure. */
export function readForm(reading: Reading, rule: FormRule, root: Element, posting: Posting): Reading | null {
  const form = inOrder(rule.description.at)
    .map((at) => selectFirst<FormField>(root, at))
    .find(Boolean);
  if (!form) return null;
  const title = fieldOf(rule.title, root) ?? '';
  return { ...reading, form, posting: { ...posting, title, description: textIn(form) }, text: null };
}

/** What a person has written in a field. */
export function textIn(field: FormField): string {
  return /^(?:TEXTAREA|INPUT)$/.test(tagOf(field)) ? inputOf(field) : visibleText(field).text;
}
