import { useRef } from 'preact/hooks';
import { arrowStep } from './arrow-keys';

export interface TabLabel<T extends string> {
  id: T;
  label: string;
  count?: number | undefined;
}

export interface TabsProps<T extends string> {
  label: string;
  tabs: readonly TabLabel<T>[];
  value: T;
  onChange: (id: T) => void;
  /** Ids of tabs and panels start with this. */
  prefix: string;
}

/** A row of tabs with a roving focus; the caller renders the panel with `tabPanelProps`. */
export function Tabs<T extends string>({ label, tabs, value, onChange, prefix }: TabsProps<T>) {
  const root = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    const from = tabs.findIndex((tab) => tab.id === value);
    const next = arrowStep(event, from, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    onChange(tab.id);
    root.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={root} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${tab.id}`}
          aria-controls={tab.id === value ? `${prefix}-panel-${tab.id}` : undefined}
          aria-selected={tab.id === value}
          tabIndex={tab.id === value ? 0 : -1}
          class={tab.id === value ? 'is-on' : ''}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <small>{tab.count}</small>}
        </button>
      ))}
    </div>
  );
}

/** Attributes of the element that shows a tab's content. */
export function tabPanelProps(prefix: string, id: string) {
  return {
    role: 'tabpanel',
    id: `${prefix}-panel-${id}`,
    'aria-labelledby': `${prefix}-tab-${id}`,
  } as const;
}
