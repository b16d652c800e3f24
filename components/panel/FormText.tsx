import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { evidenceSpans, findingName, findingSpans, MarkedText } from './MarkedText';
import type { AuditedView } from './tab-context';
import type { PanelProps } from './types';

export interface FormTextProps extends Pick<PanelProps, 'onLocate' | 'onLocateFinding'> {
  view: AuditedView;
  lang: string;
}

const FINDING = findingName('');

/** What stands in a form's field, marked here: a field itself can carry no marks. */
export function FormText({ view, lang, onLocate, onLocateFinding }: FormTextProps) {
  const { t } = useI18n();
  const { audit, posting } = view;
  const spans = useMemo(() => [...evidenceSpans(audit), ...findingSpans(audit)], [audit]);
  const show = (of: string, index: number) => {
    if (of.startsWith(FINDING)) onLocateFinding?.(of.slice(FINDING.length), index);
    else onLocate?.(of, index);
  };
  return (
    <details class="form-text" open>
      <summary>{t.form.title}</summary>
      <p class="sm dim">{posting.description.trim() === '' ? t.form.empty : t.form.hint}</p>
      <MarkedText
        text={posting.description}
        spans={spans}
        label={t.form.title}
        lang={lang}
        flash={null}
        onMark={onLocate && show}
      />
    </details>
  );
}
