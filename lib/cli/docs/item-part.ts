import { writeSuggestion } from '@/lib/audit/suggestion';
import type { Expression, Frame, Item } from '@/lib/checklist/schema';
import { describeSource } from '@/lib/checklist/sources';
import { code, codeBlock, list, plain } from './markdown';
import { wordingTitle } from './wording';

const FRAMES: Record<Frame, string> = {
  duty: 'an act of the holder (`duty`)',
  ask: 'something asked of the person (`ask`)',
  offer: 'something the employer gives (`offer`)',
  fact: 'a condition that may stand anywhere (`fact`)',
};

/** All that an item's file says, for a reader. */
export function itemPart(item: Item): string {
  return [
    `### ${plain(item.name.zh)} · ${plain(item.name.en)}`,
    list(facts(item)),
    plain(item.definition.zh),
    plain(item.definition.en),
    ...expressions('Covered by', item.covered),
    ...expressions('Waived by', item.waived),
    ...(item.vetoes.length > 0 ? ['Look-alikes, which prove nothing:', codeBlock(item.vetoes)] : []),
    ...proposal(item),
    ...examples(item),
  ].join('\n\n');
}

function facts(item: Item): string[] {
  const sources = item.sources.map((source) => plain(describeSource(source)));
  return [
    `Id: ${code(item.id)}`,
    `Weight: ${item.delicate ? 'none; delicate, so never scored and never suggested' : item.weight}`,
    `Said as: ${FRAMES[item.frame]}`,
    ...(item.field ? [`The page’s own field counts too: ${code(item.field)}`] : []),
    `Sources: ${sources.length > 0 ? sources.join('; ') : 'none in the articles; real postings need it'}`,
  ];
}

/** As they are written, with the sections in which they count where the file names some. */
function expressions(title: string, written: readonly Expression[]): string[] {
  const anywhere = written.filter((expression) => typeof expression === 'string');
  const sectioned = written.filter((expression) => typeof expression !== 'string');
  return [
    ...(anywhere.length > 0 ? [`${title}:`, codeBlock(anywhere)] : []),
    ...sectioned.flatMap((expression) => [
      `${title}, in sections ${expression.in.map(code).join(', ')} only:`,
      codeBlock(expression.any),
    ]),
  ];
}

function proposal({ suggestion, advice, seeker, claim, improve }: Item): string[] {
  return [
    ...(suggestion
      ? [
          wordingTitle('Suggestion', suggestion),
          list(
            (['zh', 'en'] as const).map((l) => plain(writeSuggestion(suggestion, l, { confirmed: true }))),
          ),
        ]
      : []),
    ...(advice ? ['Advice:', list([plain(advice.zh), plain(advice.en)])] : []),
    'For the job seeker:',
    list([plain(seeker.zh), plain(seeker.en)]),
    ...(claim
      ? [
          `What they say of themselves, answered as ${code(claim.levels)}:`,
          list([plain(claim.zh), plain(claim.en)]),
          `In half an hour${claim.way ? ` (way: ${code(claim.way)})` : ''}:`,
          list([plain(claim.task.zh), plain(claim.task.en)]),
        ]
      : []),
    ...(improve
      ? [
          `To improve (${plain(describeSource(improve.source))}):`,
          list([plain(improve.zh), plain(improve.en)]),
        ]
      : []),
  ];
}

function examples({ examples: { covered, waived, lookAlikes } }: Item): string[] {
  const part = (title: string, texts: readonly string[]) =>
    texts.length > 0 ? [`${title}:`, list(texts.map(plain))] : [];
  return [
    ...part('Examples that cover it', covered),
    ...part('Examples that waive it', waived),
    ...part('Examples that only look like it', lookAlikes),
  ];
}
