import { FROM_PAGE } from '@/lib/messages/from-page';
import { type Answer, askBackground } from '@/lib/messages/wire';
import { onChange, PROFILE_CHANGE } from '@/lib/platform/revision';
import type { Persona } from '@/lib/platform/settings';

/** What a job seeker says of themselves, and of what they can be asked. */
export type Claimed = Answer<typeof FROM_PAGE, 'profile.levels'>;

/** What the marks and the pill of a job seeker are made of: follows the persona, and the profile wherever it is changed. */
export class LevelsWatch {
  private persona: Persona | null = null;
  private turn = 0;
  private readonly stopListening = onChange(PROFILE_CHANGE, () => this.read());

  /** @param told null while the person is no seeker. */
  constructor(private readonly told: (claimed: Claimed | null) => void) {}

  /** Nothing happens where it is the same as before. */
  follow(persona: Persona | null): void {
    if (persona === this.persona) return;
    this.persona = persona;
    this.read();
  }

  stop(): void {
    this.turn++;
    this.stopListening();
  }

  private read(): void {
    const mine = ++this.turn;
    if (this.persona !== 'seeker') {
      this.told(null);
      return;
    }
    askBackground(FROM_PAGE, 'profile.levels', {}).then(
      (claimed) => mine === this.turn && this.told(claimed),
      // The next change asks again; until then what was told stands.
      () => {},
    );
  }
}
