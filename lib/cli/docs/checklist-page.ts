/** docs/checklist.md: what each item means, what covers it, and what is proposed for it. */
import type { Group } from '@/lib/checklist/groups';
import type { Item } from '@/lib/checklist/schema';
import { itemPart } from './item-part';
import { page, table } from './markdown';

const INTRODUCTION = `# The checklist

Made by \`npm run docs\` from \`lib/checklist\`: change the files there, not this page.

An item is *covered* by what a posting says, *waived* where the posting says that it is not needed, else *missing*.
Each group adds at most its cap to the score of 0–100, so that many small items cannot stand in for the important
ones. Expressions are shown as they are written in the item's file; \`lib/lexicon/pattern.ts\` describes the notation,
and \`lib/lexicon/words.ts\` holds the word classes such as \`<customer>\`.`;

export function checklistPage(groups: readonly Group[], items: readonly Item[]): string {
  const of = (group: Group) => items.filter((item) => item.group === group.id);
  return page([
    INTRODUCTION,
    table(
      ['Group', 'Items', 'Sum of weights', 'Cap'],
      groups.map((group) => [
        groupName(group),
        String(of(group).length),
        String(of(group).reduce((sum, item) => sum + item.weight, 0)),
        String(group.cap),
      ]),
    ),
    ...groups.flatMap((group) => [
      `## ${groupName(group)}`,
      `At most ${group.cap} points of the score.`,
      table(
        ['Item', '', 'Id', 'Weight'],
        of(group).map((item) => [
          item.name.zh,
          item.name.en,
          `\`${item.id}\``,
          item.delicate ? 'never scored' : String(item.weight),
        ]),
      ),
      ...of(group).map(itemPart),
    ]),
  ]);
}

function groupName({ name }: Group): string {
  return `${name.zh} · ${name.en}`;
}
