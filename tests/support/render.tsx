/** Renders components into a happy-dom document, in either language, and looks at them as a person would. */
import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { I18nProvider } from '@/components/ui/I18n';
import type { Language } from '@/lib/i18n';

export const TEXTS = { zh: textsZh, en: textsEn };

export interface Shown {
  root: HTMLElement;
  text: () => string;
  /** Renders again in the same place. */
  again: (content: ComponentChildren) => void;
  all: (selector: string) => HTMLElement[];
  /** @throws {Error} where there is none. */
  one: (selector: string) => HTMLElement;
  /** The control whose spoken name or words are, or match, these. @throws {Error} where there is none. */
  control: (name: string | RegExp) => HTMLElement;
}

let shown: HTMLElement | null = null;

/** Shows content in a fresh page; the page of an earlier call goes away. */
export function show(content: ComponentChildren, language: Language = 'zh'): Shown {
  clear();
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = 'test';
  shown = root;
  const again = (next: ComponentChildren) =>
    void act(() => render(<I18nProvider language={language}>{next}</I18nProvider>, root));
  again(content);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    again,
    all,
    text: () => root.textContent ?? '',
    one(selector) {
      const found = all(selector)[0];
      if (!found) throw new Error(`nothing is ${selector} in ${root.innerHTML}`);
      return found;
    },
    control(name) {
      const fits = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
      const found = all('button, a, input, textarea, [role=tab]').find((element) => fits(nameOf(element)));
      if (!found) throw new Error(`no control ${name} in ${all('button, a, input').map(nameOf).join(' | ')}`);
      return found;
    },
  };
}

/** Takes what is shown off the page. */
export function clear(): void {
  if (!shown) return;
  const root = shown;
  act(() => render(null, root));
  root.remove();
  shown = null;
}

function nameOf(element: HTMLElement): string {
  return (
    element.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement
      ? (element.closest('label')?.textContent ?? '')
      : element.textContent) ??
    ''
  ).trim();
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
}

export function type(element: HTMLElement, value: string): void {
  act(() => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets promises and their renders run. */
export async function settle(): Promise<void> {
  await act(async () => {
    await Promise.resolve();
    await Promise.resolve();
  });
}

/** Rules that axe finds broken. Colours are computed in look, not here: happy-dom lays nothing out. */
export async function axeProblems(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .join(' ')
        .slice(0, 300)}`,
  );
}
