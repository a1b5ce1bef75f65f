"use client";

import { useId } from "react";
import { RADIO_BUTTON } from "@/components/ui/choice-class";
import { TONE_INK, ToneShape } from "@/components/ui/tone";
import { type ScreeningTheme, URGENCY_WORDS } from "@/lib/domain/conflict/screening-themes";

interface ScreeningThemeRowProps {
  readonly theme: ScreeningTheme;
  /** Absent while nobody has answered. */
  readonly isThere?: boolean | undefined;
  readonly onAnswer: (isThere: boolean) => void;
}

/** One theme of the screening: what to ask about, none or present, and what to do when it is. */
export function ScreeningThemeRow({ theme, isThere, onAnswer }: ScreeningThemeRowProps) {
  const { title, asks, urgency, action } = theme;
  return (
    <fieldset className="border-t border-line pt-2">
      <legend className="sr-only">{title}</legend>
      <div className="flex items-start justify-between gap-3">
        <p className="min-w-0 text-sm">
          <strong className="block font-semibold">{title}</strong>
          <span className="text-ink-soft">{asks.join(" · ")}</span>
        </p>
        <div className="flex flex-none gap-3">
          <Answer label="None" isChosen={isThere === false} onChoose={() => onAnswer(false)} />
          <Answer label="Present" isChosen={isThere === true} onChoose={() => onAnswer(true)} />
        </div>
      </div>
      {isThere && (
        <p role="status" className={`mt-1 flex gap-1.5 text-sm font-medium ${TONE_INK.stop}`}>
          <ToneShape tone="stop" className="mt-px flex-none" />
          <span>
            {URGENCY_WORDS[urgency]}. {action}
          </span>
        </p>
      )}
    </fieldset>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Answer({ label, isChosen, onChoose }: AnswerProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-1.5">
      <input id={id} type="radio" checked={isChosen} onChange={onChoose} className={RADIO_BUTTON} />
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
    </span>
  );
}
