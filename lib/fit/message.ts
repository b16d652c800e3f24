/** A first message to an employer, made of nothing but the person's own examples. */
import type { Asked } from './fit';

/** The most characters of it. */
export const MESSAGE_MAX = 100;

interface Frame {
  open: (title: string) => string;
  openPlain: string;
  between: string;
  close: string;
}

/** In the language of the posting. */
const FRAMES: Record<'zh' | 'en', Frame> = {
  zh: {
    open: (title) => `您好，想应聘${title}。`,
    openPlain: '您好，想应聘这个岗位。',
    between: '；',
    close: '。方便聊聊吗？',
  },
  en: {
    open: (title) => `Hello, about ${title}: `,
    openPlain: 'Hello, about your post: ',
    between: '; ',
    close: '. May we talk?',
  },
};

const END = /[\s。．.；;！!，,]+$/u;

/**
 * As many examples of met requirements as fit, in their order; one that is too long is passed over whole, never cut.
 * @returns null where no met requirement has a fitting example: then there is nothing of one's own to say.
 */
export function firstMessage(rows: readonly Asked[], title: string, language: 'zh' | 'en'): string | null {
  const examples = rows
    .filter(({ state }) => state === 'met')
    .map(({ claim }) => claim.example.trim().replace(/\s+/gu, ' ').replace(END, ''))
    .filter((example) => example !== '');
  const frame = FRAMES[language];
  return compose(examples, frame.open(title), frame) ?? compose(examples, frame.openPlain, frame);
}

function compose(examples: readonly string[], open: string, { between, close }: Frame): string | null {
  let said = '';
  for (const example of new Set(examples)) {
    const more = said === '' ? example : said + between + example;
    if (lengthOf(open + more + close) <= MESSAGE_MAX) said = more;
  }
  return said === '' ? null : open + said + close;
}

/** Characters as people count them. */
export function lengthOf(text: string): number {
  return [...text].length;
}
