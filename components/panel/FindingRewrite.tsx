import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Copy, Replace } from '@/components/ui/icons';
import { fillBlanks, openBlanks } from '@/lib/audit/suggestion';
import type { RuleTexts } from '@/lib/lexicon/build/texts';
import { SuggestionText } from './SuggestionText';

export interface FindingRewriteProps {
  words: RuleTexts;
  /** Of the posting: words that may stand in it are in its language. */
  language: 'zh' | 'en';
  onCopy: (text: string) => void;
}

/** What to do about a finding, and words that may stand in its place where there are some. */
export function FindingRewrite({ words: { name, advice, words }, language, onCopy }: FindingRewriteProps) {
  const { t } = useI18n();
  const [values, setValues] = useState<Readonly<Record<number, string>>>({});
  const ready = words?.[language] ?? '';
  return (
    <>
      <div class="fix m-covered">
        <h4>
          <Icon of={Replace} size={14} /> {t.compliance.rewrite}
        </h4>
        <p>{advice}</p>
        {ready !== '' && (
          <SuggestionText
            text={ready}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            values={values}
            onFill={(blank, value) => setValues({ ...values, [blank]: value })}
          />
        )}
      </div>
      {ready !== '' && (
        <footer>
          <Button
            icon={Copy}
            label={t.gaps.copyName(name)}
            onClick={() => onCopy(fillBlanks(ready, language, values))}
          >
            {t.gaps.copy}
          </Button>
          {openBlanks(ready, values) > 0 && (
            <span class="sm dim">
              {t.gaps.blankWord}
              {t.gaps.blankWhy}
            </span>
          )}
        </footer>
      )}
    </>
  );
}
