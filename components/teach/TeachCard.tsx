import type { Ref } from 'preact';
import { Button } from '@/components/ui/Button';
import type { TeachStrings } from '@/lib/i18n/teach';

export type TeachStep = 'title' | 'text' | 'preview' | 'lost' | 'saved' | 'failed';

/** What would be read. */
export interface TeachPreview {
  title: string;
  text: string;
  hook: string;
  fragile: boolean;
}

export interface TeachCardProps {
  teach: TeachStrings;
  step: TeachStep;
  /** What is pointed at now: the element, its words, how many. */
  place: { tag: string; words: string; length: number } | null;
  preview: TeachPreview | null;
  onSave: () => void;
  onAgain: () => void;
  onLeave: () => void;
  cardRef?: Ref<HTMLElement>;
}

/** Words of the text that the preview shows. */
const SHOWN = 160;

/** The card beside the page while a person points: which step, what is pointed at, and at the end what will be read. */
export function TeachCard({
  teach,
  step,
  place,
  preview,
  onSave,
  onAgain,
  onLeave,
  cardRef,
}: TeachCardProps) {
  const picking = step === 'title' || step === 'text';
  return (
    <section class="teach-card" role="dialog" aria-label={teach.name} tabIndex={-1} ref={cardRef ?? null}>
      <header>
        <b>{teach.name}</b>
        <span class="sm dim">
          {picking && teach.step(step === 'title' ? 1 : 2)}
          {step === 'preview' && teach.step(3)}
        </span>
      </header>
      {picking && (
        <>
          <h2>{step === 'title' ? teach.title : teach.text}</h2>
          <p class="sec">{step === 'title' ? teach.titleWhy : teach.textWhy}</p>
          <p class="teach-place" role="status">
            {place ? (
              <>
                <span class="sm dim">{teach.at(place.tag, place.length)}</span>
                <q>{place.words}</q>
              </>
            ) : (
              <span class="dim">{teach.nothing}</span>
            )}
          </p>
          <p class="sm dim">{teach.keys}</p>
        </>
      )}
      {step === 'preview' && preview && (
        <>
          <h2>{teach.preview}</h2>
          <dl class="teach-preview">
            <dt>{teach.readTitle}</dt>
            <dd>
              <b>{preview.title}</b>
            </dd>
            <dt>
              {teach.readText} <span class="sm dim">{teach.length(preview.text.length)}</span>
            </dt>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
            <dd class="teach-text" tabIndex={0}>
              {preview.text.slice(0, SHOWN)}
              {preview.text.length > SHOWN && '……'}
            </dd>
          </dl>
          <p class="sm dim teach-hook">{teach.rests(preview.hook)}</p>
          {preview.fragile && <p class="sm teach-fragile">{teach.fragile}</p>}
        </>
      )}
      <p role="status" class="teach-said">
        {step === 'lost' && teach.notSame}
        {step === 'saved' && teach.saved}
        {step === 'failed' && teach.failed}
      </p>
      <footer>
        {(step === 'preview' || step === 'failed') && (
          <Button variant="primary" onClick={onSave}>
            {teach.save}
          </Button>
        )}
        {step !== 'title' && step !== 'saved' && (
          <Button onClick={onAgain}>{step === 'text' ? teach.back : teach.again}</Button>
        )}
        <Button variant="quiet" onClick={onLeave}>
          {teach.leave}
        </Button>
      </footer>
    </section>
  );
}
