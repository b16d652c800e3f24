import { type FindingGroup, findingGroups, type Severity } from '@/components/panel/findings';
import { SEVERITY_LOOKS } from '@/components/panel/states';
import type { TabContext } from '@/components/panel/tab-context';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { LocateFixed } from '@/components/ui/icons';
import type { Span } from '@/lib/audit/types';
import { factPlace, type Reminder, remindersOf } from '@/lib/fit/reminders';
import { QuoteLine } from './QuoteLine';
import { REMINDER_LOOKS } from './states';

/** Quotes of one fact that are shown. */
const QUOTES = 3;

/** The facts by which one decides, quoted or to be asked, and the words to mind. */
export function RemindersTab(context: TabContext) {
  const { view, texts, lang, onLocateFinding } = context;
  const { t } = useI18n();
  const words = t.seeker.remind;
  const partial = view.state === 'partial';
  const reminders = remindersOf(view.audit, view.posting, partial);
  const demands = findingGroups(view.audit).filter(
    ({ rule, severity, places, state }) =>
      severity !== 'style' && state !== 'dismissed' && places.length > 0 && texts.rules[rule],
  );
  const quote = ([start, end]: Span) => view.posting.description.slice(start, end);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and may hold no control, so the keyboard must reach it.
    <div class="scroll" tabIndex={0}>
      <p class="sub">{partial ? words.partial : words.intro}</p>
      <ul class="remind-list">
        {reminders.map((reminder) => (
          <FactRow
            key={reminder.id}
            reminder={reminder}
            demand={demandOn(reminder, demands)?.severity ?? null}
            context={context}
          />
        ))}
      </ul>
      <section class="fit-group">
        <header>
          <h3>{words.demands}</h3>
          <span class="dim">{t.seeker.fit.apartOf(demands.length)}</span>
        </header>
        {demands.length === 0 ? (
          <p class="sub">{words.demandsNone}</p>
        ) : (
          <>
            <ul>
              {demands.map(({ rule, severity, places: [first, ...rest] }) => {
                const { icon, meaning } = SEVERITY_LOOKS[severity];
                const name = texts.rules[rule]?.name ?? rule;
                return (
                  <li key={`${rule} ${severity}`} class={`fit-row m-${meaning}`}>
                    <span class="st">
                      <Icon of={icon} />
                    </span>
                    <div class="fit-said">
                      <h4 class="nm">{name}</h4>
                      <QuoteLine
                        quoted={{
                          words: first ? quote([first.start, first.end]) : null,
                          more: rest.length,
                        }}
                        lang={lang}
                      />
                      <p class="sec">{texts.rules[rule]?.seeker}</p>
                    </div>
                    <div class="fit-side">
                      <Chip meaning={meaning}>{t.compliance.severity[severity]}</Chip>
                      {onLocateFinding && first && (
                        <IconButton
                          icon={LocateFixed}
                          size={14}
                          label={words.locateFact(name)}
                          onClick={() => onLocateFinding(rule, first.index)}
                        />
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
            <p class="sub">{words.toRules}</p>
          </>
        )}
      </section>
    </div>
  );
}

/** The gravest of the words to mind that stand where the fact is written: that it is written is not enough then. */
function demandOn({ spans }: Reminder, demands: readonly FindingGroup[]): FindingGroup | undefined {
  return demands.find(({ places }) =>
    places.some(({ start, end }) => spans.some((span) => start < span[1] && span[0] < end)),
  );
}

interface FactRowProps {
  reminder: Reminder;
  /** How grave words are in which it is written; null where nothing was found in them. */
  demand: Severity | null;
  context: TabContext;
}

function FactRow({ reminder, demand, context }: FactRowProps) {
  const { view, lang, onLocate, onLocateFinding } = context;
  const { t } = useI18n();
  const words = t.seeker.remind;
  const { id, state, spans, field, question } = reminder;
  const name = words.fact[id];
  const look = demand ? SEVERITY_LOOKS[demand] : REMINDER_LOOKS[state];
  const place = factPlace(view.audit, id);
  const locate =
    place &&
    {
      item: onLocate && (() => onLocate(place.of, place.index)),
      rule: onLocateFinding && (() => onLocateFinding(place.of, place.index)),
    }[place.kind];
  const company = id === 'signs' ? (view.posting.company ?? null) : null;
  return (
    <li class={`fit-row m-${look.meaning}`}>
      <span class="st">
        <Icon of={look.icon} />
      </span>
      <div class="fit-said">
        <h3 class="nm">{name}</h3>
        {spans.slice(0, QUOTES).map(([start, end]) => (
          <QuoteLine
            key={start}
            quoted={{ words: view.posting.description.slice(start, end), more: 0 }}
            lang={lang}
          />
        ))}
        {spans.length > QUOTES && <p class="sm dim">{t.seeker.fit.quoteMore(spans.length - QUOTES)}</p>}
        {field && <p class="quote">{words.field(t.field[field.name], field.value)}</p>}
        {company && <p class="quote">{words.company(company)}</p>}
        {state !== 'written' && (
          <p class="sec">
            {words[state]}
            {t.seeker.ask.one[question]}
          </p>
        )}
      </div>
      <div class="fit-side">
        <Chip meaning={look.meaning}>
          {words.state[state]}
          {demand && ` · ${t.compliance.severity[demand]}`}
        </Chip>
        {locate && (
          <IconButton icon={LocateFixed} size={14} label={words.locateFact(name)} onClick={locate} />
        )}
      </div>
    </li>
  );
}
