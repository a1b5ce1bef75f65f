"use client";

import { useId } from "react";
import { RADIO_BUTTON } from "@/components/ui/choice-class";
import { FieldError } from "@/components/ui/field";
import { TONE_INK, ToneShape } from "@/components/ui/tone";
import type { ThemeFinding } from "@/lib/domain/conflict/safety-record";
import { isAssessable } from "@/lib/domain/conflict/screening";
import { type ScreeningTheme, URGENCY_WORDS } from "@/lib/domain/conflict/screening-themes";

import { UNANSWERED } from "./focus-open-answer";
import { SignAssessed } from "./sign-assessed";
import { ThemeContext } from "./theme-context";

interface ScreeningThemeRowProps {
  readonly theme: ScreeningTheme;
  /** Absent while nobody has answered. */
  readonly isThere?: boolean | undefined;
  /** What stands beside the answer. */
  readonly finding: ThemeFinding;
  /** What is missing there, in a sentence. */
  readonly problem?: string | undefined;
  /** The clinic's local date. */
  readonly today: string;
  readonly onAnswer: (isThere: boolean) => void;
  readonly onFind: (finding: ThemeFinding) => void;
}

/** One theme of the screening: signs to ask about, what to do when one is there, and context to weigh. */
export function ScreeningThemeRow(props: ScreeningThemeRowProps) {
  const { theme, isThere, finding, problem, today, onAnswer, onFind } = props;
  const { title, asks, weighs, urgency, action } = theme;
  return (
    <fieldset {...(problem !== undefined && { [UNANSWERED]: "" })} className="border-t border-line pt-2">
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
        <p role="status" className={`mt-1 flex gap-1.5 text-sm font-semibold ${TONE_INK.stop}`}>
          <ToneShape tone="stop" className="mt-px flex-none" />
          <span>
            {URGENCY_WORDS[urgency]}. {action}
          </span>
        </p>
      )}
      {isThere && isAssessable(theme) && (
        <SignAssessed theme={theme} finding={finding} today={today} onFind={onFind} />
      )}
      {weighs.length > 0 && <ThemeContext theme={theme} finding={finding} onFind={onFind} />}
      {problem !== undefined && <FieldError>{problem}</FieldError>}
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
