"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** Where the card of an exercise stands, in pixels of the window. */
export interface TileCard {
  readonly exerciseId: string;
  readonly left: number;
  readonly top: number;
}

/** Long enough that a mouse on its way opens nothing, short enough to look like an answer. */
const OPEN_MS = 300;
/** Time to come from the tile to its card. */
const CLOSE_MS = 160;
const CARD_HEIGHT = 430;
const CARD_WIDTH = 340;
const GAP = 8;

/** Which exercise's card is in sight: of the tile under the mouse, or of the one the arrows point at. */
export function useTileCard(id: string, active: number, looks: number) {
  const [shown, setShown] = useState<TileCard>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((act: () => void, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, ms);
  }, []);
  const enter = useCallback(
    (tile: HTMLElement, exerciseId: string) => later(() => setShown(placeBeside(tile, exerciseId)), OPEN_MS),
    [later],
  );
  const leave = useCallback(() => later(() => setShown(undefined), CLOSE_MS), [later]);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => {
    const close = (event?: Event) => {
      if (event?.target instanceof Element && event.target.closest("[data-card]")) return;
      clearTimeout(timer.current);
      setShown(undefined);
    };
    // An arrow goes on to another tile, whose card is on its way.
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === " ") return;
      if (event.key.startsWith("Arrow")) setShown(undefined);
      else close();
    };
    // What is pressed or scrolled is not looked at any more.
    document.addEventListener("mousedown", close);
    document.addEventListener("keydown", closeByKey);
    document.addEventListener("scroll", close, { capture: true });
    return () => {
      close();
      document.removeEventListener("mousedown", close);
      document.removeEventListener("keydown", closeByKey);
      document.removeEventListener("scroll", close, { capture: true });
    };
  }, []);
  useActiveCard({ id, active, looks }, later, setShown);
  return { shown, enter, leave, hold };
}

interface Pointed {
  readonly id: string;
  readonly active: number;
  readonly looks: number;
}

/** The card of the tile the arrows point at comes by itself once they rest, and at once with Space. */
function useActiveCard(
  { id, active, looks }: Pointed,
  later: (act: () => void, ms: number) => void,
  show: (card: TileCard | undefined) => void,
): void {
  const seen = useRef(0);
  useEffect(() => {
    if (active < 0) return;
    const isAsked = looks > seen.current;
    seen.current = looks;
    const open = () => {
      const tile = document.getElementById(`${id}-${active}`);
      const exerciseId = tile?.dataset.exercise;
      const isSearching = document.activeElement?.getAttribute("aria-activedescendant") === tile?.id;
      if (tile && exerciseId && isSearching) show(placeBeside(tile, exerciseId));
    };
    if (isAsked) open();
    else later(open, OPEN_MS);
  }, [id, active, looks, later, show]);
}

function placeBeside(tile: HTMLElement, exerciseId: string): TileCard | undefined {
  const box = tile.getBoundingClientRect();
  const panel = tile.closest("section")?.getBoundingClientRect() ?? box;
  const left = panel.right - GAP;
  // Nothing is covered on a screen that has no room for it.
  if (left + CARD_WIDTH > window.innerWidth) return undefined;
  const top = Math.max(GAP, Math.min(box.top - 40, window.innerHeight - CARD_HEIGHT - GAP));
  return { exerciseId, left, top };
}
