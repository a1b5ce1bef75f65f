"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";

/** Lets the up and down arrows walk through the main links of a list. Mark each with `data-arrow-stop`; a search
 *  input inside takes part, so that Down leads from the search into the results. */
export function ArrowKeys({ children, className }: { children: ReactNode; className?: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [
      ...(ref.current?.querySelectorAll<HTMLElement>("input[type=search], [data-arrow-stop]") ?? []),
    ];
    const here = stops.findIndex((stop) => stop.matches(":focus"));
    const next = stops[here + (event.key === "ArrowDown" ? 1 : -1)];
    if (here === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the keys of the links inside, is no control itself
    <div ref={ref} onKeyDown={move} className={className}>
      {children}
    </div>
  );
}
