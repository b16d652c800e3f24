import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ShadowBoxProps {
  css: string;
  /** In px. */
  height: number;
  children: ComponentChildren;
}

/** A piece of page in which something of ours stands in a shadow root, as it does on a site; open, so that it can be tested. */
export function ShadowBox({ css, height, children }: ShadowBoxProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    render(
      <>
        <style>{css}</style>
        {children}
      </>,
      root,
    );
  });
  // What is fixed to the window is fixed to this box.
  return <div ref={host} class="page-piece" style={{ height: `${height}px` }} />;
}
