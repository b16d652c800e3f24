import type { Node } from '@/lib/lexicon/pattern';

const NUMBER_SOURCE = '(?:\\d+(?:\\.\\d+)?(?:[-~至到]\\d+(?:\\.\\d+)?)?|[一二两三四五六七八九十百千半几]+)';

/** What a pattern means, over one clause of normalised text: its program must find what this finds. */
export function regExpSource(node: Node): string {
  switch (node.kind) {
    case 'text':
      return node.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    case 'seq':
      return node.parts.map(regExpSource).join('');
    case 'any':
      return `(?:${node.of.map(regExpSource).join('|')})`;
    case 'maybe':
      // Not `(?:…)?`, which would not have what is optional match nothing by itself.
      return `(?:${regExpSource(node.of)}|)`;
    case 'gap':
      return `.{0,${node.max}}?`;
    case 'number':
      return NUMBER_SOURCE;
    case 'edge':
      return node.at === 'start' ? '^' : '$';
    case 'not':
      return `(?${node.side === 'after' ? '!' : '<!'}${regExpSource(node.of)})`;
  }
}
