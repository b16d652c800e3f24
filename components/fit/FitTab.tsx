import { useState } from 'preact/hooks';
import { useStop } from '@/components/marks/use-stop';
import type { TabContext } from '@/components/panel/tab-context';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { ListChecks } from '@/components/ui/icons';
import { useRowFocus } from '@/components/ui/row-focus';
import type { Asked, Fit } from '@/lib/fit/fit';
import { FillRow } from './FillRow';
import { answersWanted } from './FitHead';
import { FitResult } from './FitResult';
import { KeepState } from './KeepState';
import { fieldWords, quotedAsked } from './rows';
import type { SeekerState } from './types';

export interface FitTabProps extends TabContext {
  fit: Fit;
  seeker: SeekerState;
}

/** What is asked against what the person says of themselves. Mount it anew for another posting. */
export function FitTab(props: FitTabProps) {
  return props.seeker.profile === null ? <KeepState seeker={props.seeker} /> : <FitBody {...props} />;
}

/** Filled in first, then read: who has answered enough before sees the result at once. */
function FitBody(props: FitTabProps) {
  const { fit, seeker, view, lang } = props;
  const { t } = useI18n();
  const words = t.seeker.fit;
  const wanted = answersWanted(fit);
  const [filling, setFilling] = useState(wanted > 0);
  const list = useStop(view.at, () => {});
  const partial = view.state === 'partial';
  const isFilling = wanted > 0 || filling;
  // What is filled in is a form, and Tab goes through all of it; what is read is passed by one press.
  useRowFocus(list, { roving: !isFilling });
  if (fit.counts.asked === 0 && fit.apart.length === 0) {
    return (
      <EmptyState
        icon={ListChecks}
        title={words.noneAsked}
        why={partial ? words.nonePartial : words.noneAskedWhy}
      />
    );
  }
  const fieldOf = (asked: Asked) => {
    const row = props.rows.find(({ id }) => id === asked.id);
    return row ? fieldWords(row, t) : null;
  };
  return (
    <>
      <div class="scroll" ref={list} key={isFilling ? 'fill' : 'result'}>
        {seeker.failed && <KeepState seeker={seeker} />}
        {partial && <p class="sub">{words.partial}</p>}
        {isFilling ? (
          <ul class="fit-list">
            {fit.rows.map((asked) => (
              <FillRow
                key={asked.id}
                asked={asked}
                quoted={quotedAsked(asked, props)}
                field={fieldOf(asked)}
                texts={props.texts.items[asked.id]?.claim ?? null}
                lang={lang}
                at={view.at?.item === asked.id}
                onChange={(change) => seeker.write(asked.id, change)}
              />
            ))}
          </ul>
        ) : (
          <FitResult {...props} fieldOf={fieldOf} />
        )}
      </div>
      <div class="panel-bar is-low">
        <span class="grow sm sec">{words.filled(fit.filled, fit.counts.asked)}</span>
        {isFilling ? (
          <Button variant="primary" disabled={wanted > 0} onClick={() => setFilling(false)}>
            {wanted > 0 ? words.toResultLeft(wanted) : words.toResult}
          </Button>
        ) : (
          <Button onClick={() => setFilling(true)}>
            {fit.filled < fit.counts.asked ? words.toFill(fit.counts.asked - fit.filled) : words.toFillAll}
          </Button>
        )}
      </div>
    </>
  );
}
