import { useI18n } from '@/components/ui/I18n';
import type { ItemFacts } from '@/lib/audit/types';
import { ASKED_IN, SAMPLE_SIZE } from '@/lib/fit/frequency';
import { canBeAsked, NO_CLAIM } from '@/lib/fit/profile';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { ClaimCard } from './ClaimCard';
import { KeepState } from './KeepState';
import { ResumeFill, type ResumeFillProps } from './ResumeFill';
import type { SeekerState } from './types';

export interface ProfileViewProps {
  seeker: SeekerState;
  facts: readonly ItemFacts[];
  texts: ChecklistTexts;
  /** See `ResumeFillProps`. */
  propose: ResumeFillProps['propose'];
}

/** Everything that can be asked of a person, by group, with what they say of themselves. */
export function ProfileView({ seeker, facts, texts, propose }: ProfileViewProps) {
  const { t } = useI18n();
  const words = t.seeker.profile;
  const { profile, write } = seeker;
  const items = facts.filter((fact) => canBeAsked(fact) && texts.items[fact.id]);
  const groups = [...new Set(items.map(({ group }) => group))];
  const claims = items.flatMap(({ id }) => profile?.[id] ?? []);
  return (
    <section class="profile">
      <header>
        <h1>{words.title}</h1>
        {profile && (
          <span class="dim">
            {words.filled(claims.filter(({ level }) => level !== null).length, items.length)}
            {' · '}
            {words.examples(claims.filter(({ example }) => example.trim() !== '').length)}
          </span>
        )}
      </header>
      <p class="sec">{words.intro}</p>
      {(profile === null || seeker.failed) && <KeepState seeker={seeker} />}
      {profile && (
        <>
          <ResumeFill
            texts={texts}
            profile={profile}
            propose={propose}
            onTake={({ item, line }, level) => write(item, { level, example: line })}
          />
          {groups.map((group) => (
            <section key={group} class="claims">
              <h2>{texts.groups[group]}</h2>
              <ul>
                {items
                  .filter((fact) => fact.group === group)
                  .map(({ id }) => (
                    <ClaimCard
                      key={id}
                      name={texts.items[id]?.name ?? id}
                      texts={texts.items[id]?.claim ?? null}
                      asked={words.askedIn(ASKED_IN[id] ?? 0, SAMPLE_SIZE)}
                      claim={profile[id] ?? NO_CLAIM}
                      onChange={(change, over) => write(id, change, over)}
                    />
                  ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
