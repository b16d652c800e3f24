import type { Levels } from '@/lib/fit/profile';
import { BACKGROUND } from '@/lib/messages/requests';
import { askBackground } from '@/lib/messages/wire';
import { onChange, PROFILE_CHANGE } from '@/lib/platform/revision';
import type { Persona } from '@/lib/platform/settings';

/** What the marks of a job seeker are made of: follows the persona, and the profile wherever it is changed. */
export class LevelsWatch {
  private persona: Persona | null = null;
  private turn = 0;
  private readonly stopListening = onChange(PROFILE_CHANGE, () => this.read());

  /** @param told the levels, or null while the person is no seeker. */
  constructor(private readonly told: (levels: Levels | null) => void) {}

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
    askBackground(BACKGROUND, 'profile.levels', {}).then(
      (levels) => mine === this.turn && this.told(levels),
      // The next change asks again; until then what was told stands.
      () => {},
    );
  }
}
