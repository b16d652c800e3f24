import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import type { Growth } from '@/lib/fit/growth';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { FIT_LOOKS } from './states';

export interface NextRungProps {
  growth: Growth;
  texts: ChecklistTexts;
}

/** Items of the next rung that are listed. */
const LISTED = 10;

/** What the postings one rung up ask for; without any, what is usually done there. */
export function NextRung({ growth: { rung, next }, texts }: NextRungProps) {
  const { t } = useI18n();
  const words = t.seeker.growth;
  const above = rung?.next ? texts.ladder[rung.next] : undefined;
  if (!rung) return <p class="sec">{words.noRung}</p>;
  if (!above) return <p class="sec">{words.top}</p>;
  return (
    <section class="next-rung">
      <h2>{words.next(above.name)}</h2>
      {next.wanted.length === 0 ? (
        <>
          <p class="sec">{words.nextNone(above.name)}</p>
          <p>{above.definition}</p>
          <p>{above.seeker}</p>
        </>
      ) : (
        <>
          <p class="sec">{words.nextOf(next.postings, above.name)}</p>
          <ul class="next-list">
            {next.wanted.slice(0, LISTED).map(({ id, asked, state }) => {
              const look = FIT_LOOKS[state];
              return (
                <li key={id}>
                  <span class="grow">{texts.items[id]?.name ?? id}</span>
                  <span class="sm dim">{words.asked(asked, next.postings)}</span>
                  <Chip meaning={look.meaning} icon={look.icon}>
                    {t.seeker.state[state]}
                  </Chip>
                </li>
              );
            })}
          </ul>
          <p class="sec">{above.seeker}</p>
        </>
      )}
    </section>
  );
}
