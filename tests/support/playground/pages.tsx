import type { Scene } from './main';
export function pageScenes(): Scene[] {
  return [];
}
