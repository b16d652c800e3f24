import type { Scene } from './main';
export function popupScenes(): Scene[] {
  return [];
}
