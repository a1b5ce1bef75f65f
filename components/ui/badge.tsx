import clsx from "clsx";
import type { ReactNode } from "react";
import { TONE_GROUND, TONE_INK, type Tone, ToneShape } from "./tone";

interface BadgeProps {
  tone?: Tone;
  /** For words that may be longer than a narrow screen is wide. */
  wraps?: boolean;
  children: ReactNode;
}

/** A short word about the state of a thing. With a tone it also carries a shape. */
export function Badge({ tone, wraps, children }: BadgeProps) {
  const look =
    tone === undefined ? "border-line-strong text-ink-soft" : clsx(TONE_GROUND[tone], TONE_INK[tone]);
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1 rounded-full border px-2 text-sm font-semibold",
        !wraps && "whitespace-nowrap",
        look,
      )}
    >
      {tone !== undefined && <ToneShape tone={tone} />}
      {children}
    </span>
  );
}
