/** Single cards of a list: pages put another posting into the same card while one scrolls. */
import { fieldOf } from './fields';
import type { CardName } from './reading';
import { SITES } from './registry';
import type { CardsRule } from './site';

export function readCard({ id: idRule, title: titleRule }: CardsRule, card: Element): CardName | null {
  const id = fieldOf(idRule, card);
  const title = id && fieldOf(titleRule, card);
  return id && title ? { id, title } : null;
}

/** How the cards of a page were read; null where no built-in layout did. */
export function cardsRuleOf(site: string, layout: string | null): CardsRule | null {
  const layouts = SITES.find(({ id }) => id === site)?.layouts;
  return layouts?.find(({ id }) => id === layout)?.cards ?? null;
}

/** The attributes in which a card's id and title stand. */
export function cardAttributes({ id, title }: CardsRule): string[] {
  return [id.attribute, title.attribute].filter((name) => name !== undefined);
}
