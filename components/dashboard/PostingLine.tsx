import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Bookmark, ExternalLink, EyeOff, Trash2 } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { PostingSummary } from '@/lib/posting/summary';

/** One kept posting in the list. */
export function PostingLine({ posting, onRemove }: { posting: PostingSummary; onRemove: () => void }) {
  const { language, t } = useI18n();
  const { title, company, score, missing, seen, url, noted } = posting;
  return (
    <tr>
      <th scope="row">
        <span class="cut posting-title">
          {title}
          {noted && (
            <Chip meaning="note" icon={Bookmark}>
              {t.dashboard.noted}
            </Chip>
          )}
        </span>
        {company && <span class="cut sm dim">{company}</span>}
      </th>
      <td>
        {score === null ? (
          <Chip meaning="unknown" icon={EyeOff}>
            {t.dashboard.unscored}
          </Chip>
        ) : (
          <span class="posting-score">
            <b>{score}</b>
            <span class="mini is-banded" style={{ '--v': String(score) }} aria-hidden="true" />
          </span>
        )}
      </td>
      <td class="end">{score === null ? '—' : missing}</td>
      <td class="dim">
        <time dateTime={new Date(seen).toISOString()}>{shortTime(seen, language)}</time>
      </td>
      <td class="posting-actions">
        {url && (
          <a
            class="icon-btn"
            href={url}
            target="_blank"
            rel="noreferrer"
            aria-label={t.dashboard.openLink(title)}
            title={t.dashboard.openLink(title)}
          >
            <Icon of={ExternalLink} />
          </a>
        )}
        <IconButton icon={Trash2} label={t.dashboard.remove(title)} onClick={onRemove} />
      </td>
    </tr>
  );
}
