import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleCheck, CircleDashed } from '@/components/ui/icons';
import type { Tried } from '@/lib/messages/health';
import { layoutName } from './words';

/** The ways of reading that were tried, and how far each came; ways for other addresses are left out. */
export function TriedList({ tried }: { tried: readonly Tried[] }) {
  const { t } = useI18n();
  const shown = tried.filter(({ end }) => end !== 'path');
  if (shown.length === 0) return <p class="sec">{t.health.triedNone}</p>;
  return (
    <>
      <p class="sec">{t.health.tried}</p>
      <ul class="tried">
        {shown.map(({ reader, layout, end }) => (
          <li key={`${reader}/${layout}`} class={end === 'read' ? 'm-covered' : 'm-missing'}>
            <Icon of={end === 'read' ? CircleCheck : CircleDashed} size={14} />
            <span>
              <b>{layoutName(layout, t)}</b>
              <span class="sec"> {t.health.end[end]}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
