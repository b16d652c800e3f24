import type { ComponentChildren } from 'preact';
import type { Language } from '@/lib/i18n';

/** One component, or one surface, in one state. */
export interface Scene {
  /** Its name, and the last part of its address. */
  name: string;
  /** In px; without a height it is as tall as its content. */
  width: number;
  height?: number;
  content: ComponentChildren;
  /** What is pressed, one after another, to come to the state: selectors within the scene. */
  steps?: readonly string[];
  /** Stands only in the state; without it the last step is enough. */
  until?: string;
}

/** The stylesheets that a surface stands under in the extension. */
export type Surface = 'panel' | 'popup' | 'dashboard' | 'overlay';

/** Scenes that belong together. */
export interface Sheet {
  id: string;
  surface: Surface;
  scenes: (language: Language) => Scene[];
}
