"use client";

import { useEffect, useRef, useState } from "react";
import type { ClipWords } from "./clip-words";
import { useKeptClip } from "./use-kept-clip";

type ClipPlayerProps = {
  words: ClipWords;
  href: string;
  poster: string | undefined;
  width: number;
  height: number;
};

/** A clip that somebody has asked for: it plays at once, and can be kept on the phone. */
export function ClipPlayer({ words, href, poster, width, height }: ClipPlayerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    video.current?.focus();
    // A browser that wants another tap has its own button for it.
    video.current?.play().catch(() => undefined);
  }, []);
  return (
    <div className="grid gap-2">
      <video
        ref={video}
        src={href}
        poster={poster}
        {...{ width, height }}
        controls
        playsInline
        preload="none"
        aria-label={words.watch}
        onError={() => setFailed(true)}
        onPlaying={() => setFailed(false)}
        className="h-auto max-h-[70vh] w-full rounded bg-wash object-contain"
      />
      <p role="status" className="text-base empty:hidden">
        {hasFailed ? words.failed : ""}
      </p>
      <KeepClip words={words} href={href} />
    </div>
  );
}

const BUTTON =
  "min-h-11 justify-self-start rounded border border-line-strong px-4 py-2 text-base font-semibold";

/** Only on request does a clip take room on a phone. */
function KeepClip({ words, href }: { words: ClipWords; href: string }) {
  const { state, keep, remove } = useKeptClip(href);
  if (state === "impossible") return null;
  const said = { kept: words.kept, keeping: words.keeping, failed: words.keepFailed, loose: "" }[state];
  return (
    <div className="grid gap-2">
      <p role="status" className="text-base empty:hidden">
        {said}
      </p>
      {state === "kept" ? (
        <button type="button" className={BUTTON} onClick={remove}>
          {words.remove}
        </button>
      ) : (
        <button type="button" className={BUTTON} disabled={state === "keeping"} onClick={keep}>
          {words.keep}
        </button>
      )}
    </div>
  );
}
