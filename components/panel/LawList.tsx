import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import type { RuleTexts } from '@/lib/lexicon/build/texts';

/** So many laws are listed at first. */
const FIRST = 3;

/** What a rule rests on; each law says what it says once it is unfolded. */
export function LawList({ laws }: { laws: RuleTexts['laws'] }) {
  const { t } = useI18n();
  const [all, setAll] = useState(laws.length <= FIRST + 1);
  return (
    <>
      {(all ? laws : laws.slice(0, FIRST)).map(({ cite, original, says, confirmed }) => (
        <details key={cite} class="law">
          <summary>
            <span class="law-cite">{cite}</span>
            {!confirmed && <span class="tag">{t.compliance.unconfirmed}</span>}
          </summary>
          {original && (
            <p class="dim" lang="zh-CN">
              {original}
            </p>
          )}
          <p>{says}</p>
        </details>
      ))}
      {!all && (
        <Button variant="link" onClick={() => setAll(true)}>
          {t.compliance.moreLaws(laws.length - FIRST)}
        </Button>
      )}
    </>
  );
}
