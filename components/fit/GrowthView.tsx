import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { CircleCheck, ListChecks, TrendingUp } from '@/components/ui/icons';
import type { Growth, Wanted } from '@/lib/fit/growth';
import type { Claim } from '@/lib/fit/profile';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { GrowthCard } from './GrowthCard';
import { KeepState } from './KeepState';
import { NextRung } from './NextRung';
import type { SeekerState } from './types';

export interface GrowthViewProps {
  /** Null while the kept postings are compared. */
  growth: Growth | null;
  seeker: SeekerState;
  texts: ChecklistTexts;
  /** Goes where it is chosen which postings are kept. */
  onKeep: () => void;
}

/** Cards that stand open at first, and are added at each press. */
const SHOWN = 6;

/** Over all kept postings: what is asked most and not met yet, and what would help. */
export function GrowthView({ growth, seeker, texts, onKeep }: GrowthViewProps) {
  const { t } = useI18n();
  const words = t.seeker.growth;
  const [room, setRoom] = useState(SHOWN);
  /** Cards stay where they were while their answers change. */
  const [order, setOrder] = useState<readonly string[] | null>(null);
  if (!growth || seeker.profile === null) {
    return (
      <section class="growth">
        <h1>{words.title}</h1>
        <KeepState seeker={seeker} />
      </section>
    );
  }
  const all = [...growth.open, ...growth.met];
  const open = order ? order.flatMap((id) => all.find((one) => one.id === id) ?? []) : growth.open;
  const change = (item: string, what: Partial<Claim>) => {
    setOrder(open.map(({ id }) => id));
    seeker.write(item, what);
  };
  return (
    <section class="growth">
      <h1>{words.title}</h1>
      {seeker.failed && <KeepState seeker={seeker} />}
      {growth.postings === 0 ? (
        <EmptyState level={2} icon={TrendingUp} title={words.none} why={words.noneWhy}>
          <Button variant="primary" onClick={onKeep}>
            {words.noneDoor}
          </Button>
        </EmptyState>
      ) : (
        <>
          <p class="sec">{words.intro(growth.postings)}</p>
          {open.length === 0 ? (
            <NothingOpen wanted={growth.met} />
          ) : (
            <ul class="growth-list">
              {open.slice(0, room).map((wanted) => (
                <GrowthCard
                  key={wanted.id}
                  wanted={wanted}
                  postings={growth.postings}
                  texts={texts}
                  onChange={(what) => change(wanted.id, what)}
                />
              ))}
            </ul>
          )}
          {open.length > room && (
            <p>
              <Button onClick={() => setRoom(room + SHOWN)}>
                {words.more(Math.min(SHOWN, open.length - room))}
              </Button>
            </p>
          )}
          <NextRung growth={growth} texts={texts} />
        </>
      )}
    </section>
  );
}

function NothingOpen({ wanted }: { wanted: readonly Wanted[] }) {
  const { t } = useI18n();
  const words = t.seeker.growth;
  return wanted.length > 0 ? (
    <EmptyState level={2} icon={CircleCheck} title={words.allMet} why={words.allMetWhy} />
  ) : (
    <EmptyState level={2} icon={ListChecks} title={words.nothingAsked} why={words.nothingAskedWhy} />
  );
}
