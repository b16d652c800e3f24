import { useI18n } from '@/components/ui/I18n';
import { shortTime } from '@/components/ui/time';
import type { LayoutHealth } from '@/lib/messages/health';
import { Parts } from './SiteRow';
import { basisSentence, layoutName } from './words';

/** The layouts of a site: what each rests on, when it last worked, and what it got. */
export function LayoutTable({ layouts }: { layouts: readonly LayoutHealth[] }) {
  const { language, t } = useI18n();
  return (
    <table class="layouts">
      <thead>
        <tr>
          <th scope="col">{t.health.layout}</th>
          <th scope="col">{t.health.basis}</th>
          <th scope="col">{t.health.worked}</th>
          <th scope="col">{t.health.parts}</th>
        </tr>
      </thead>
      <tbody>
        {layouts.map((layout) => (
          <tr key={layout.id}>
            <th scope="row">{layoutName(layout.id, t)}</th>
            <td class="sec">{basisSentence(layout, t)}</td>
            <td>
              {layout.lastWorked === null ? (
                <span class="dim">{t.health.neverLong}</span>
              ) : (
                `${shortTime(layout.lastWorked, language)} · ${t.health.times(layout.works)}`
              )}
            </td>
            <td>
              <Parts parts={layout.parts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
