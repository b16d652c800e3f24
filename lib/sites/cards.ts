/** Single cards of a list: pages put another posting into the same card while one scrolls. */
import { textOf } from '@/lib/page/dom';
import { fieldOf } from './fields';
import type { CardName } from './reading';
import { SITES } from './registry';
import type { CardsRule, ValueRule } from './site';

/** What a card was read as, and from which words: to tell what of them is to be seen takes most of the time. */
const known = new WeakMap<Element, { rule: CardsRule; words: string; name: CardName }>();

export function readCard(rule: CardsRule, card: Element): CardName | null {
  const words = `${attributesOf(rule.id).length > 0 ? fieldOf(rule.id, card) : ''} ${textOf(card)}`;
  const last = known.get(card);
  if (last?.rule === rule && last.words === words) return last.name;
  const id = fieldOf(rule.id, card);
  const title = id && fieldOf(rule.title, card);
  if (!id || !title) return null;
  known.set(card, { rule, words, name: { id, title } });
  return { id, title };
}

/** How the cards of a page were read; null where no built-in layout did. */
export function cardsRuleOf(site: string, layout: string | null): CardsRule | null {
  const layouts = SITES.find(({ id }) => id === site)?.layouts;
  return layouts?.find(({ id }) => id === layout)?.cards ?? null;
}

/** The attributes in which a card's id and title stand. */
export function cardAttributes({ id, title }: CardsRule): string[] {
  return [...attributesOf(id), ...attributesOf(title)];
}

function attributesOf(rule: ValueRule): string[] {
  return [rule].flat().flatMap((one) => ('attribute' in one && one.attribute ? [one.attribute] : []));
}
