import { useI18n } from '@/components/ui/I18n';
import type { Level } from '@/lib/audit/types';
import { placeOf } from '@/lib/fit/rung';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';

export interface LadderProps {
  level: Level;
  ladder: ChecklistTexts['ladder'];
}

/** The rung of a posting, the one above it and what that one asks. */
export function Ladder({ level, ladder }: LadderProps) {
  const { t } = useI18n();
  const words = t.seeker.ladder;
  const { rungs, here, next } = placeOf(level);
  const nameOf = (at: number) => ladder[rungs[at] as string]?.name ?? '';
  const above = next === null ? undefined : ladder[rungs[next] as string];
  return (
    <div class="ladder-box">
      <ol class="ladder">
        {rungs.map((id, at) => (
          <li
            key={id}
            class={at === here ? 'is-here' : at === next ? 'is-next' : ''}
            aria-current={at === here ? 'step' : undefined}
          >
            {nameOf(at)}
            {at === next && <span class="sr">{words.nameNext}</span>}
          </li>
        ))}
      </ol>
      <div class="fit-card">
        {here === null && <p class="sec">{words.unknown}</p>}
        {here !== null && !above && <p class="sec">{words.top}</p>}
        {here !== null && above && (
          <>
            <p>
              <b>{words.next(above.name)}</b> <span class="sm dim">{words.here(nameOf(here))}</span>
            </p>
            <p class="sec">{above.definition}</p>
            <p class="sec">{above.seeker}</p>
            <p class="sec">{words.ask}</p>
          </>
        )}
      </div>
    </div>
  );
}
