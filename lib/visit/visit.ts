/** One page and what happens on it: read, wait until it has settled, audit, mark. Knows no browser API and no store. */
import type { AuditOptions } from '@/lib/audit/auditor';
import type { Audit, Span } from '@/lib/audit/types';
import type { Levels } from '@/lib/fit/profile';
import { BLANK_VIEW, type PageView } from '@/lib/messages/view';
import { framesOf } from '@/lib/page/dom';
import { canMark } from '@/lib/page/highlight';
import { watchChanges } from '@/lib/page/watch';
import type { Marks } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import { isPrivate, readPage } from '@/lib/sites/read';
import { NOTHING, type Reading } from '@/lib/sites/reading';
import { siteOf } from '@/lib/sites/registry';
import type { Site } from '@/lib/sites/site';
import { boxesAt, type Hit, Painting, rangesAt } from './painting';
import { type Proof, proofsOf } from './proofs';
import { isSame, signatureOf } from './same';
import { selectedReading } from './selected';
import { type Step, Steps } from './steps';
import { toldOf } from './told';
import { WordShower } from './words';

export interface VisitOptions {
  document: Document;
  /** The address by which the page is known to the readers. */
  address: () => URL;
  /** Judges a posting. @param key under which it is known; null where nothing is kept of it. @throws when nobody answers. */
  audit: (posting: Posting, options: AuditOptions, key: string | null) => Promise<Audit>;
  /** Told of every change of what is known of the page. */
  show: (view: PageView) => void;
  /** Told of every look at the page, whatever comes of it; null when the visit ends. */
  looked?: (reading: Reading | null) => void;
  marks: Marks;
  /** Told of the document in which marks are painted now; null where none are. */
  painted?: (document: Document | null) => void;
  /** Shows words for a moment where the page cannot mark any. @returns a function that ends it. */
  outline?: (ranges: readonly Range[]) => () => void;
  /** A person's own readers. */
  own?: () => readonly Site[];
  shadowRootOf?: (host: Element) => ShadowRoot | null;
}

/** After a navigation the page is watched so long; longer only while it shows a posting or a list. */
const WATCH_MS = 10_000;
/** A page whose parts do not come to agree for so long is called unreadable. */
const PATIENCE_MS = 8_000;
/** Time between two reads of a page that is changing. */
const AGAIN_MS = 100;

export class Visit {
  private readonly painting: Painting;
  private readonly words: WordShower;
  private readonly steps = new Steps();
  private readonly watcher;
  private readonly marking = canMark();
  private reading: Reading | null = null;
  private signature = '';
  private candidate = '';
  /** Since when the page has been unsettled; 0 while it is not. Times are of `performance.now()`. */
  private waitingSince = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  /** The posting is judged whatever its role: a person asked for this one. */
  private anyway = false;
  private asked = false;
  /** What is shown are words that a person selected: reads of the page do not take their place. */
  private pinned = false;
  private marks: Marks;
  private levels: Levels | null = null;
  /** Goes up with every judgement that is asked for: the last one counts. */
  private turn = 0;
  view: PageView;

  constructor(private readonly options: VisitOptions) {
    this.painting = new Painting(options.document, options.painted);
    this.words = new WordShower(() => (this.marking ? this.painting.painter : null), options.outline);
    this.watcher = watchChanges(options.document, () => this.read());
    this.marks = options.marks;
    this.view = this.blank();
  }

  /** A page that nobody sees yet is read when it is seen; a private one never. */
  start(): void {
    const { document, address, show } = this.options;
    document.removeEventListener('visibilitychange', this.seen);
    if (isPrivate(address())) {
      this.stop();
      show(this.view);
    } else if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', this.seen);
    } else {
      this.watch(WATCH_MS);
      this.read();
    }
  }

  private readonly seen = () => this.start();

  /** The address changed without a load: what a person asked of the last page is not asked of this one. */
  navigated(): void {
    this.forget();
    this.start();
  }

  /** Ends everything: nothing of ours stays in the page. */
  stop(): void {
    this.options.document.removeEventListener('visibilitychange', this.seen);
    this.watcher.stop();
    clearTimeout(this.again);
    this.words.end();
    this.painting.clear();
    this.forget();
    this.reading = null;
    this.view = this.blank();
    this.options.looked?.(null);
  }

  private forget(): void {
    this.asked = false;
    this.pinned = false;
    this.signature = '';
    this.candidate = '';
    this.waitingSince = 0;
  }

  /** A person asked for this page: weaker signs of a posting will do, and any role is judged. */
  async audit(selection?: string): Promise<PageView> {
    this.asked = true;
    // The selected words stay until something else is asked for, or the page is left.
    this.pinned = Boolean(selection);
    await this.accept(
      selection ? selectedReading(selection, this.options.address(), this.options.document) : this.look(),
      true,
    );
    return this.view;
  }

  /** What a person says of a posting has changed: it is judged anew. @param key null when it may be any. */
  said(key: string | null): void {
    const isMine = this.view.key !== null && (key === null || key === this.view.key);
    if (this.reading && isMine) void this.judge(this.reading);
  }

  setMarks(marks: Marks): void {
    this.marks = marks;
    this.paint();
    this.emit({ marks });
  }

  /** Marks what a job seeker meets and lacks; null: what is covered and waived. */
  setLevels(levels: Levels | null): void {
    this.levels = levels;
    this.paint();
  }

  /** Scrolls to words of the description and flashes them. @param wanted which, by the audit as it is now. */
  locate(wanted: (audit: Audit | null) => readonly Span[]): void {
    this.showWords(wanted(this.view.audit));
  }

  /** Goes to the next or the previous words that prove something. @returns null where there are none. */
  step(by: 1 | -1): Step | null {
    const step = this.steps.go(by, this.proofs());
    if (!step) return null;
    this.showWords([step.span]);
    this.emit({ at: step.stop });
    return step;
  }

  /** A person wants to see in the panel what words of the page prove. */
  pointAt(proof: Proof): void {
    this.emit({ at: this.steps.to(proof, this.proofs()) });
  }

  /** What marked words under a point of the painted document prove. */
  hit(x: number, y: number): Hit | null {
    this.freshen();
    return this.painting.hit(x, y);
  }

  /** Paints anew what the page has taken away: clearing its registry changes no node, so no observer tells of it. */
  freshen(): void {
    if (this.painting.isStale()) this.paint();
  }

  private proofs(): Proof[] {
    const { audit } = this.view;
    if (!audit || !this.speaks) return [];
    return proofsOf(audit, this.levels, this.marking && this.marks.on ? this.marks.off : []);
  }

  private showWords(spans: readonly Span[]): void {
    const { reading } = this;
    const [first] = spans;
    if (reading?.form && !reading.text && first) this.words.select(reading.form, first);
    else this.words.show(rangesAt(this.reading?.text, spans));
  }

  /** @param atOnce a person asked: what stands on the page now is taken at its word. */
  read(atOnce = false): void {
    clearTimeout(this.again);
    if (this.pinned && !atOnce) return;
    this.pinned = false;
    const reading = this.look();
    const signature = signatureOf(reading);
    if (signature === this.signature && !atOnce) {
      // The same posting, perhaps in other nodes.
      this.candidate = '';
      this.waitingSince = 0;
      if (this.reading?.posting) this.reading = reading;
      this.freshen();
      this.stay(reading);
      return;
    }
    const twice = signature === this.candidate;
    // What stands on the page at first is taken at its word; what replaces a posting must be read twice the same.
    const typed = reading.kind === 'edit' && isSame(reading, this.reading);
    if (atOnce || typed || (reading.settled && (twice || !this.reading?.posting))) {
      this.accept(reading);
      return;
    }
    this.waitingSince ||= performance.now();
    if (performance.now() - this.waitingSince > PATIENCE_MS) {
      const why = reading.why ?? 'unsettled';
      this.accept({ ...reading, posting: null, text: null, state: 'unreadable', why });
      this.signature = signature;
      return;
    }
    if (this.marking && !isSame(reading, this.reading)) this.painting.clear();
    this.candidate = signature;
    this.again = setTimeout(() => this.read(), AGAIN_MS);
  }

  private look(): Reading {
    const reading = this.readHere();
    this.options.looked?.(reading);
    return reading;
  }

  private readHere(): Reading {
    const { document, shadowRootOf, address, own } = this.options;
    try {
      return readPage(document, address(), { shadowRootOf, asked: this.asked, own: own?.() });
    } catch (error) {
      // A page can be made so that reading it fails; that is said, and does not end us.
      console.warn('岗尺:', error);
      return { ...NOTHING, site: 'generic', kind: 'detail', state: 'unreadable', why: 'failed' };
    }
  }

  /** A page that shows a posting or a list is watched on; another only for a while. */
  private stay(reading: Reading): void {
    if (reading.posting || reading.cards.length > 0) this.watch();
  }

  private watch(forMs?: number): void {
    const { document, address } = this.options;
    const frames = siteOf(address().hostname)?.frames ? framesOf(document) : undefined;
    this.watcher.start({
      ...(forMs === undefined ? {} : { forMs }),
      ...(frames ? { frames } : {}),
      typing: this.reading?.kind === 'edit',
    });
  }

  private async accept(reading: Reading, anyway = false): Promise<void> {
    const same = isSame(reading, this.reading);
    this.anyway = anyway || (same && this.anyway);
    this.reading = reading;
    this.signature = signatureOf(reading);
    this.candidate = '';
    this.waitingSince = 0;
    this.words.end();
    if (!same) {
      this.steps.reset();
      if (this.marking) this.painting.clear();
    }
    this.stay(reading);
    await this.judge(reading);
  }

  /** The answer may come when the page already shows something else: then it is not of interest any more. */
  private async judge(reading: Reading): Promise<void> {
    const { signature } = this;
    const turn = ++this.turn;
    const told = toldOf(reading);
    const { posting, state } = reading;
    if (posting && (state === 'ready' || state === 'partial')) {
      try {
        const options = { partial: state === 'partial', anyway: this.anyway };
        const audit = await this.options.audit(posting, options, told.key ?? null);
        if (signature !== this.signature || turn !== this.turn) return;
        this.view = { ...this.blank(), ...told, audit };
      } catch {
        if (signature !== this.signature || turn !== this.turn) return;
        // Nobody judged it: the next read tries again.
        this.signature = '';
        this.view = { ...this.blank(), ...told, state: 'unreadable', why: 'no-answer' };
      }
    } else this.view = { ...this.blank(), ...told };
    this.refresh();
    this.paint();
    this.options.show(this.view);
  }

  /** While it was judged the page may have put the same words into other nodes. */
  private refresh(): void {
    const node = this.reading?.text?.pieces[0]?.node;
    if (!node || node.isConnected) return;
    const again = this.look();
    if (signatureOf(again) === this.signature) this.reading = again;
  }

  /** Whether the page shows something for a person to see: other roles stay silent unless asked for. */
  get speaks(): boolean {
    const { audit, state, kind, layout } = this.view;
    if (audit) return audit.role.role !== 'other' || this.anyway;
    // A posting's page of a site that we know, and it cannot be read: that is said, not hidden.
    const failed = state === 'unreadable' && layout !== null && kind !== 'list';
    return failed || (this.asked && state !== null && state !== 'ready' && state !== 'partial');
  }

  private paint(): void {
    if (!this.marking) return;
    const proofs = this.marks.on ? this.proofs() : [];
    if (proofs.length === 0) this.painting.clear();
    else this.painting.paint(this.reading?.text, proofs);
  }

  /** Where words of the posting stand on screen, a box for each line; all of its text where none are named. */
  textBoxes(span?: Span): DOMRect[] {
    return boxesAt(this.reading?.text, span);
  }

  private emit(change: Partial<PageView>): void {
    this.view = { ...this.view, ...change };
    this.options.show(this.view);
  }

  private blank(): PageView {
    return { ...BLANK_VIEW, marks: this.marks, canMark: this.marking };
  }
}
