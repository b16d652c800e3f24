import { useRef, useState } from 'preact/hooks';

export type PillSide = 'left' | 'right';

interface Movable {
  side: PillSide;
  top: number;
  onMove: (side: PillSide, top: number) => void;
  onHide: () => void;
}

/** Pointer travel after which a press is a drag and not a click. */
const SLOP = 4;
const HEIGHT = 40;
/** Travel of one press of an arrow key, with and without Shift. */
const STEP = 16;
const LEAP = 96;

const clamp = (top: number) => Math.max(0, Math.min(top, window.innerHeight - HEIGHT));

/** Moving the pill by pointer (it docks to the nearer side) and by the arrow keys; Delete hides it. */
export function usePillMove({ side, top, onMove, onHide }: Movable) {
  const [offset, setOffset] = useState<{ x: number; y: number } | null>(null);
  const press = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const justDragged = useRef(false);

  const handlers = {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      justDragged.current = false;
      if (event.button !== 0) return;
      press.current = { x: event.clientX, y: event.clientY, moved: false };
      event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const from = press.current;
      if (!from) return;
      const x = event.clientX - from.x;
      const y = event.clientY - from.y;
      if (!from.moved && Math.hypot(x, y) < SLOP) return;
      from.moved = true;
      setOffset({ x, y });
    },
    onPointerUp(event: PointerEvent) {
      const from = press.current;
      press.current = null;
      setOffset(null);
      if (!from?.moved) return;
      justDragged.current = true;
      const near = event.clientX < window.innerWidth / 2 ? 'left' : 'right';
      onMove(near, clamp(top + event.clientY - from.y));
    },
    onPointerCancel() {
      press.current = null;
      setOffset(null);
    },
    onKeyDown(event: KeyboardEvent) {
      const step = event.shiftKey ? LEAP : STEP;
      if (event.key === 'ArrowUp') onMove(side, clamp(top - step));
      else if (event.key === 'ArrowDown') onMove(side, clamp(top + step));
      else if (event.key === 'ArrowLeft') onMove('left', top);
      else if (event.key === 'ArrowRight') onMove('right', top);
      else if (event.key === 'Delete') onHide();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  /** Whether the click that is just coming ends a drag. */
  const dragged = () => {
    const was = justDragged.current;
    justDragged.current = false;
    return was;
  };
  return { offset, handlers, dragged };
}
