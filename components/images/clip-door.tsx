"use client";

import clsx from "clsx";
import { lazy, type MouseEvent, Suspense, useState } from "react";
import type { ClipWords } from "./clip-words";

/** What plays and keeps a clip comes only to whoever wants to see one. */
const ClipPlayer = lazy(async () => ({ default: (await import("./clip-player")).ClipPlayer }));

type ClipDoorProps = {
  words: ClipWords;
  href: string;
  /** Address of the picture that stands for it. */
  poster: string | undefined;
  /** Pixels of the clip. */
  width: number;
  height: number;
  className?: string;
};

/** The picture of a clip with a mark to play it. A tap opens it in place; without a script, by itself. */
export function ClipDoor(props: ClipDoorProps) {
  const { words, href, poster, className } = props;
  const [isOpen, setOpen] = useState(false);
  const open = (event: MouseEvent) => {
    // A new tab stays a new tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  const link = (
    <a
      href={href}
      onClick={open}
      className="relative flex min-h-24 items-center gap-3 overflow-hidden rounded border border-line bg-wash p-3 font-semibold text-accent-ink"
    >
      {poster !== undefined && (
        // biome-ignore lint/performance/noImgElement: kept in the size it is shown in
        <img src={poster} alt="" loading="lazy" decoding="async" className="h-20 w-28 rounded object-cover" />
      )}
      <PlayMark />
      <span className="min-w-0 flex-1">{words.watch}</span>
    </a>
  );
  return (
    <div className={clsx("print:hidden", className)}>
      {isOpen ? (
        <Suspense fallback={link}>
          <ClipPlayer {...props} />
        </Suspense>
      ) : (
        link
      )}
    </div>
  );
}

function PlayMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-11 flex-none rounded-full bg-accent-ink fill-paper p-2.5 forced-colors:fill-[ButtonText]"
    >
      <path d="M7 4v16l13-8z" />
    </svg>
  );
}
