import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { ScanText } from '@/components/ui/icons';
import { TextArea } from '@/components/ui/TextArea';
import type { ClaimLevel, Profile } from '@/lib/fit/profile';
import type { Proposal } from '@/lib/fit/resume';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { levelsIn } from './ClaimFields';

export interface ResumeFillProps {
  texts: ChecklistTexts;
  profile: Profile;
  /** Finds what a résumé says of the items; it is kept nowhere. */
  propose: (resume: string) => Promise<Proposal[]>;
  onTake: (proposal: Proposal, level: ClaimLevel) => void;
}

/** Levels that a line of a résumé can prove. */
const TAKEN: readonly ClaimLevel[] = ['can', 'some'];

/** Lines of a pasted résumé, each confirmed by the person one by one. */
export function ResumeFill({ texts, profile, propose, onTake }: ResumeFillProps) {
  const { t } = useI18n();
  const words = t.seeker.profile;
  const [resume, setResume] = useState('');
  const [found, setFound] = useState<Proposal[] | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const settle = (one: Proposal, level: ClaimLevel | null) => {
    if (level) onTake(one, level);
    setConfirmed(true);
    setFound((list) => list?.filter((other) => other !== one) ?? null);
  };
  const look = async () => {
    setConfirmed(false);
    setFound(await propose(resume));
  };
  return (
    <section class="resume" aria-label={words.resume}>
      <h2>{words.resume}</h2>
      <p class="sec">{words.resumeWhy}</p>
      <TextArea
        label={words.resumeLabel}
        hideLabel
        rows={5}
        value={resume}
        placeholder={words.resumeHint}
        onInput={setResume}
      />
      <p>
        <Button icon={ScanText} disabled={resume.trim() === ''} onClick={() => void look()}>
          {words.resume}
        </Button>
      </p>
      <p role="status" class="sec">
        {found && saidOf(found.length, confirmed, words)}
      </p>
      {found && found.length > 0 && (
        <ul class="proposals">
          {found.map((one) => {
            const name = texts.items[one.item]?.name ?? one.item;
            const claim = texts.items[one.item]?.claim ?? null;
            const levels = t.seeker.level[levelsIn(claim)];
            const old = profile[one.item]?.example ?? '';
            return (
              <li key={one.item}>
                <div class="fit-said">
                  <h3 class="nm">{name}</h3>
                  <MarkedLine {...one} />
                  {claim && <p class="sm sec">{claim.says}</p>}
                  {old !== '' && old !== one.line && <p class="sm dim">{words.resumeOld(old)}</p>}
                </div>
                <span class="proposal-acts">
                  {TAKEN.map((level) => (
                    <Button
                      key={level}
                      label={words.resumeTake(levels[level], name)}
                      onClick={() => settle(one, level)}
                    >
                      {levels[level]}
                    </Button>
                  ))}
                  <Button variant="quiet" label={words.resumeSkipOf(name)} onClick={() => settle(one, null)}>
                    {words.resumeSkip}
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function saidOf(
  left: number,
  confirmed: boolean,
  words: { resumeNone: string; resumeLast: string; resumeFound: (n: number) => string },
): string {
  if (left > 0) return words.resumeFound(left);
  return confirmed ? words.resumeLast : words.resumeNone;
}

/** A line with the words that were found. */
function MarkedLine({ line, words: [start, end] }: Proposal) {
  return (
    <p class="quote">
      {line.slice(0, start)}
      <mark class="mk m-met">{line.slice(start, end)}</mark>
      {line.slice(end)}
    </p>
  );
}
