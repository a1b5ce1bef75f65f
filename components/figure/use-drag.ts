import { type PointerEvent, useRef } from "react";

/** A shorter way is a tap. */
const FIRST_PIXELS = 4;

/** Pointer handlers that tell how far a drag went sideways since the last call; up and down stays scrolling. */
export function useSidewaysDrag(onDrag: (pixels: number) => void) {
  const drag = useRef<{ from: number; isOn: boolean }>(undefined);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) drag.current = { from: event.clientX, isOn: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const now = drag.current;
      if (!now || event.buttons === 0) return;
      const pixels = event.clientX - now.from;
      if (!now.isOn && Math.abs(pixels) < FIRST_PIXELS) return;
      if (!now.isOn) event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { from: event.clientX, isOn: true };
      onDrag(pixels);
    },
    onPointerUp: () => {
      drag.current = undefined;
    },
    onPointerCancel: () => {
      drag.current = undefined;
    },
  };
}
