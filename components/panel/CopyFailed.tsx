import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';
import { TextArea } from '@/components/ui/TextArea';

/** What could not be copied, for copying by hand. */
export function CopyFailed({ text, lang }: { text: string; lang: string }) {
  const { t } = useI18n();
  return (
    <Banner meaning="missing" icon={CircleAlert} live>
      {t.gaps.copyFailed}
      <TextArea label={t.gaps.copyText} hideLabel readOnly value={text} lang={lang} />
    </Banner>
  );
}
