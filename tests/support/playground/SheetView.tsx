import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/i18n';
import type { Scene, Sheet } from './scene';

/** How long a step may take to be possible, in ms: a draft loads the engine first. */
const PATIENCE_MS = 8_000;

/** Waits until something stands in a scene. @throws {Error} when it never does. */
async function standing(root: HTMLElement, selector: string): Promise<HTMLElement> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`no ${selector}`);
}

/** Goes the scene's steps. */
async function play(root: HTMLElement, { steps = [], until }: Scene): Promise<void> {
  for (const step of steps) {
    (await standing(root, step)).click();
    await new Promise(requestAnimationFrame);
  }
  if (until) await standing(root, until);
  // The effects of what was shown last.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** A scene in its frame; `data-scene` says that it stands in its state, or why it never came to it. */
function SceneView({ scene }: { scene: Scene }) {
  const root = useRef<HTMLDivElement>(null);
  const [state, setState] = useState('coming');
  useEffect(() => {
    if (root.current)
      play(root.current, scene).then(
        () => setState('stands'),
        (error: Error) => setState(error.message),
      );
  }, []);
  return (
    <div
      class="frame"
      ref={root}
      data-scene={state}
      style={{ width: `${scene.width}px`, height: scene.height && `${scene.height}px` }}
    >
      {scene.content}
    </div>
  );
}

export interface SheetViewProps {
  sheet: Sheet;
  /** One scene alone. */
  only: string | undefined;
  language: Language;
}

/** The scenes of a sheet side by side, or one alone as it would stand in its window. */
export function SheetView({ sheet, only, language }: SheetViewProps) {
  const [scenes] = useState(() => sheet.scenes(language));
  if (only) {
    const scene = scenes.find(({ name }) => name === only);
    return scene ? <SceneView scene={scene} /> : <p>{only}?</p>;
  }
  return (
    <div class="sheet">
      {scenes.map((scene) => (
        <figure key={scene.name}>
          <figcaption>
            <a href={`#${sheet.id}/${encodeURIComponent(scene.name)}`}>{scene.name}</a>
          </figcaption>
          <SceneView scene={scene} />
        </figure>
      ))}
    </div>
  );
}
