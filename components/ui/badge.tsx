import clsx from "clsx";
import type { ReactNode } from "react";
import { TONE_GROUND, TONE_INK, type Tone, ToneShape } from "./tone";

/** A short word about the state of a thing. With a tone it also carries a shape. */
export function Badge({ tone, children }: { tone?: Tone; children: ReactNode }) {
  const look =
    tone === undefined ? "border-line-strong text-ink-soft" : clsx(TONE_GROUND[tone], TONE_INK[tone]);
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1 rounded-full border px-2 text-sm font-medium whitespace-nowrap",
        look,
      )}
    >
      {tone !== undefined && <ToneShape tone={tone} />}
      {children}
    </span>
  );
}
