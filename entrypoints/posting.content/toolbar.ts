import { FROM_PAGE } from '@/lib/messages/from-page';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import type { Settings } from '@/lib/platform/settings';

/** Tells the background how many items the posting lacks, where a recruiter wants the number on the toolbar. */
export class ToolbarNumber {
  private told: number | null = null;
  private view: PageView | null = null;

  constructor(private settings: Settings) {}

  /** @param view null where nothing is shown. */
  show(view: PageView | null): void {
    this.view = view;
    this.tell();
  }

  apply(settings: Settings): void {
    this.settings = settings;
    this.tell();
  }

  private tell(): void {
    const number = this.wanted();
    if (number === this.told) return;
    this.told = number;
    askBackground(FROM_PAGE, 'toolbar.number', { number }).catch(() => {
      // Told again with the next view.
      this.told = null;
    });
  }

  private wanted(): number | null {
    const { toolbar, persona } = this.settings;
    const audit = this.view?.audit;
    // Of a cut text it is not said what it lacks.
    if (!toolbar || persona !== 'recruiter' || !audit || audit.score === null) return null;
    return audit.items.filter(({ state }) => state === 'missing').length;
  }
}
