import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/I18n';
import { ForgetCard, type ForgetCardProps } from './ForgetCard';
import { KeptCard, type KeptCardProps } from './KeptCard';
import { StorageCard, type StorageCardProps } from './StorageCard';

export interface DataPageProps extends KeptCardProps, StorageCardProps, ForgetCardProps {
  /** Import, export and backup. */
  children?: ComponentChildren;
}

/** All that is kept on this computer: what and why, how to take it out, and how to forget it. */
export function DataPage({ settings, counts, onChange, children, ...props }: DataPageProps) {
  const { t } = useI18n();
  return (
    <section class="data">
      <header>
        <h1>{t.data.title}</h1>
        <p class="sec">{t.data.intro}</p>
      </header>
      {children}
      <KeptCard settings={settings} counts={counts} onChange={onChange} />
      <StorageCard storage={props.storage} nearlyFull={props.nearlyFull} onPersist={props.onPersist} />
      <ForgetCard sites={props.sites} count={props.count} onForget={props.onForget} />
    </section>
  );
}
