import clsx from "clsx";
import type { ReactNode } from "react";
import { TONE_GROUND, TONE_INK, TONE_WORD, type Tone, ToneShape } from "./tone";

type NoticeProps = {
  tone?: Tone;
  /** Replaces the word of the tone ("Note", "Done", "Warning", "Stop"). */
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** "alert" for something that has just gone wrong, "status" for something that has just happened. */
  role?: "alert" | "status";
};

/** A message in the flow of the page, with a word and a shape for its tone. */
export function Notice({ tone = "info", title, children, actions, role }: NoticeProps) {
  return (
    <div role={role} className={clsx("flex gap-3 rounded border px-4 py-3", TONE_GROUND[tone])}>
      <ToneShape tone={tone} className={clsx("mt-0.5", TONE_INK[tone])} />
      <div className="grid min-w-0 flex-1 gap-1">
        <p className={clsx("font-semibold", TONE_INK[tone])}>{title ?? TONE_WORD[tone]}</p>
        {children !== undefined && <div className="max-w-prose">{children}</div>}
        {actions !== undefined && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
