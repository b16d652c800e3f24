/** The badges over the cards of a list: who gets one, where it stands, and whether it is to be seen. */
import { render } from 'preact';
import { BadgeGroup, type PlacedBadge } from '@/components/list/BadgeGroup';
import { type BadgeModel, badgeOf } from '@/components/list/badge';
import { mixedWith } from '@/lib/audit/mixed';
import { badgeMessages } from '@/lib/i18n/badge';
import { FROM_PAGE } from '@/lib/messages/from-page';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import { takenBoxes } from '@/lib/page/card-boxes';
import { boxOf, matches, selectAll, viewOf } from '@/lib/page/dom';
import { covers, freePlace, type Place, type Size } from '@/lib/page/free-place';
import { isDark } from '@/lib/page/highlight';
import { type Movement, watchMovement } from '@/lib/page/movement';
import { Near } from '@/lib/page/near';
import { type Spot as SeenSpot, Sight } from '@/lib/page/sight';
import type { Layer, Stage } from '@/lib/page/stage';
import { browser } from '@/lib/platform/browser';
import { onChanges } from '@/lib/platform/revision';
import type { Settings } from '@/lib/platform/settings';
import { cardAttributes, cardsRuleOf, readCard } from '@/lib/sites/cards';
import type { Reading } from '@/lib/sites/reading';
import { SITES } from '@/lib/sites/registry';
import { CardList } from '@/lib/visit/cards';
import { BadgeSizes } from './badge-sizes';

/** Where the badge of a card stands on it, as long as neither of them changes. */
interface Spot extends Size {
  badge: BadgeModel;
  place: Place | null;
  theme: 'light' | 'dark';
}

/** A badge where it would stand, were it to be seen. */
interface Standing extends SeenSpot {
  badge: BadgeModel;
  narrow: boolean;
  theme: 'light' | 'dark';
}

/** A card in the window. */
interface Candidate {
  element: Element;
  badge: BadgeModel;
  box: DOMRect;
}

/** Between two times of asking for the places of all badges: a page that never rests is not asked all the time. */
const ASK_ALL_MS = 100;

export class Badges {
  private readonly list: CardList;
  private readonly ids = new WeakMap<Element, number>();
  private lastId = 0;
  private models = new Map<Element, BadgeModel>();
  private spots = new WeakMap<Element, Spot>();
  private readonly sizes = new BadgeSizes();
  private readonly near = new Near(() => this.movement?.soon());
  private readonly sight = new Sight();
  private reading: Reading | null = null;
  private layer: Layer | null = null;
  private movement: Movement | null = null;
  private watched = '';
  private placed: PlacedBadge[] = [];
  private shownAs = '';
  private askedAll = Number.NEGATIVE_INFINITY;
  private askingLater: ReturnType<typeof setTimeout> | undefined;
  private stopChanges: (() => void) | null = null;
  private strings;

  constructor(
    private readonly document: Document,
    private readonly stage: Stage,
    private settings: Settings,
  ) {
    this.strings = badgeMessages(browser.i18n.getUILanguage(), settings.language);
    this.list = new CardList({
      document,
      look: async (cards) => (await askBackground(FROM_PAGE, 'cards.look', { cards })).facts,
      changed: () => this.update(),
    });
  }

  apply(settings: Settings): void {
    const was = this.settings;
    this.settings = settings;
    if (settings.language !== was.language) {
      this.strings = badgeMessages(browser.i18n.getUILanguage(), settings.language);
      this.sizes.clear();
    }
    this.looked(this.reading);
  }

  /** The page was read: its cards are these now. */
  looked(reading: Reading | null): void {
    this.reading = reading;
    const rule = reading && cardsRuleOf(reading.site, reading.layout);
    this.list.take(this.settings.badges ? reading : null, rule ? (card) => readCard(rule, card) : undefined);
    this.update();
  }

  /** A posting was opened and judged in this page. */
  opened({ key, posting, audit }: PageView, at = Date.now()): void {
    if (!key || !posting || !audit) return;
    const { role, score, band } = audit;
    this.list.open(key, {
      role: role.role,
      mixedWith: role.role === 'mixed' ? mixedWith(role.reasons) : null,
      score,
      band,
      at,
      title: posting.title,
    });
    this.update();
  }

  /** Takes everything away: no node, no listener and no observer of ours is left. */
  clear(): void {
    this.reading = null;
    this.list.take(null);
    this.update();
  }

  /** Who gets a badge; where nobody does, nothing is watched and nothing stands on the page. */
  private update(): void {
    const before = this.models;
    this.models = new Map();
    const remembers = this.settings.keep === 'all';
    for (const { element, title, facts } of this.list) {
      const badge = facts && badgeOf(facts, title, remembers, this.strings);
      if (!badge) continue;
      // What says the same stays the same: its place need not be looked for anew.
      const last = before.get(element);
      this.models.set(element, last?.spoken === badge.spoken ? last : badge);
    }
    if (this.list.size > 0) this.stopChanges ??= onChanges((key) => this.list.renew(key));
    else {
      this.stopChanges?.();
      this.stopChanges = null;
    }
    if (this.models.size === 0) this.rest();
    else this.watch();
  }

  private watch(): void {
    const rule = this.reading && cardsRuleOf(this.reading.site, this.reading.layout);
    const attributes = rule ? cardAttributes(rule) : [];
    this.near.watch(this.models.keys());
    if (this.movement && this.watched !== attributes.join()) this.movement.stop();
    if (!this.movement || this.watched !== attributes.join()) {
      this.watched = attributes.join();
      this.movement = watchMovement(this.document, {
        look: (stirred) => this.place(stirred),
        mutated: (records) => this.mutated(records),
        attributes,
      });
      this.movement.start();
    }
    this.movement.soon();
  }

  private rest(): void {
    this.movement?.stop();
    this.movement = null;
    this.near.stop();
    clearTimeout(this.askingLater);
    this.askingLater = undefined;
    if (!this.layer) return;
    render(null, this.layer.box);
    this.layer.unmount();
    this.layer = null;
    this.placed = [];
    this.shownAs = '';
  }

  /** Before anything is painted: what a used-again card showed is not said of what it shows now. */
  private mutated(records: readonly MutationRecord[]): void {
    const touched = this.list.mutated(records);
    for (const element of touched) this.spots.delete(element);
    // A class further up may have changed the ground, the letters or the room of every card.
    if (records.some(({ type, target }) => type === 'attributes' && this.list.standsIn(target)))
      this.spots = new WeakMap();
    if (touched.size > 0) this.update();
  }

  /** Puts every badge where its card stands now. @returns whether something has moved. */
  private place(stirred: boolean): boolean {
    const inWindow = this.inWindow();
    if (inWindow.length === 0 && !this.layer) return false;
    this.layer ??= this.stage.add(() => this.redraw(), { below: true, className: 'badges' });
    this.sizes.measure(
      inWindow.map(({ badge }) => badge),
      this.layer.box,
    );
    const standing: Standing[] = [];
    for (const { element, badge, box } of inWindow) {
      const { place, theme } = this.spotOf(element, badge, box);
      if (!place) continue;
      const { narrow } = place;
      const size = this.sizes.of(badge)[narrow ? 'narrow' : 'wide'];
      const at = { left: box.left + place.left, top: box.top + place.top, ...size };
      standing.push({ card: element, box: at, badge, narrow, theme });
    }
    const shownAs = standing.map(({ box }) => `${box.left} ${box.top}`).join();
    const hasMoved = shownAs !== this.shownAs;
    this.shownAs = shownAs;
    const origin = boxOf(this.layer.box);
    this.draw(
      this.sight.of(standing, this.whomToAsk(stirred, hasMoved)).map(({ card, box, ...badge }) => ({
        ...badge,
        id: this.idOf(card),
        at: { left: Math.round(box.left - origin.left), top: Math.round(box.top - origin.top) },
      })),
    );
    return hasMoved;
  }

  private whomToAsk(stirred: boolean, hasMoved: boolean): 'all' | 'some' | 'new' {
    if (hasMoved) return 'some';
    if (!stirred) return 'new';
    const early = this.askedAll + ASK_ALL_MS - performance.now();
    if (early > 0) {
      this.askingLater ??= setTimeout(() => {
        this.askingLater = undefined;
        this.movement?.stir();
      }, early);
      return 'new';
    }
    this.askedAll = performance.now();
    return 'all';
  }

  private inWindow(): Candidate[] {
    const { innerWidth, innerHeight } = viewOf(this.document);
    const found: Candidate[] = [];
    for (const [element, badge] of this.models) {
      if (!this.near.has(element)) continue;
      const box = boxOf(element);
      const isOut =
        box.bottom <= 0 ||
        box.top >= innerHeight ||
        box.right <= 0 ||
        box.left >= innerWidth ||
        box.width === 0;
      if (!isOut) found.push({ element, badge, box });
    }
    return found;
  }

  private spotOf(element: Element, badge: BadgeModel, { width, height }: DOMRect): Spot {
    const known = this.spots.get(element);
    const same = known?.badge === badge && known.width === width && known.height === height;
    // Under the pointer a card may show buttons that are not there else.
    if (same && !matches(element, ':hover')) return known;
    const taken = takenBoxes(element, this.buttons());
    const { wide, narrow } = this.sizes.of(badge);
    const stays = same && known.place && !covers(known.place, known.place.narrow ? narrow : wide, taken);
    const spot: Spot = {
      badge,
      width,
      height,
      place: stays ? known.place : freePlace({ width, height }, taken, wide, narrow),
      theme: isDark(element) ? 'dark' : 'light',
    };
    this.spots.set(element, spot);
    return spot;
  }

  private buttons(): readonly string[] {
    return SITES.find(({ id }) => id === this.reading?.site)?.buttons ?? [];
  }

  private idOf(element: Element): number {
    const id = this.ids.get(element) ?? ++this.lastId;
    this.ids.set(element, id);
    return id;
  }

  private draw(placed: PlacedBadge[]): void {
    if (!this.layer || isSame(placed, this.placed)) return;
    const hadFocus = this.layer.box.contains(this.layer.root.activeElement);
    this.placed = placed;
    render(
      <BadgeGroup badges={placed} label={this.strings.group} onEnter={(id) => this.enter(id)} />,
      this.layer.box,
    );
    // Who is among the badges stays there when the one under the focus goes out of sight.
    if (hadFocus && !this.layer.root.activeElement)
      selectAll<HTMLElement>(this.layer.box, '.badge')[0]?.focus({ preventScroll: true });
  }

  private redraw(): void {
    if (!this.layer) return;
    render(null, this.layer.box);
    this.placed = [];
    this.movement?.stop();
    this.movement = null;
    this.watch();
  }

  /** From a badge on to the site's own card. Nothing is pressed there. */
  private enter(id: number): void {
    for (const element of this.models.keys()) {
      if (this.ids.get(element) !== id) continue;
      const link = matches(element, 'a[href]')
        ? element
        : selectAll<HTMLElement>(element, 'a[href], button')[0];
      (link as HTMLElement | undefined)?.focus();
    }
  }
}

function isSame(a: readonly PlacedBadge[], b: readonly PlacedBadge[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, badge, narrow, theme, at }, n) => {
      const other = b[n] as PlacedBadge;
      return (
        id === other.id &&
        badge === other.badge &&
        narrow === other.narrow &&
        theme === other.theme &&
        at.left === other.at.left &&
        at.top === other.at.top
      );
    })
  );
}
