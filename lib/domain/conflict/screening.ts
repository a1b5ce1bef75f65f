import type { ScreeningOutcome } from "./safety-record";
import { SCREENING_THEMES, type ScreeningTheme, URGENCY_WORDS } from "./screening-themes";

/** Whether a sign of the theme is there, by the theme's code. What was not asked is absent. */
export type ScreeningAnswers = Readonly<Record<string, boolean>>;

export const SCREENING_NOTE_MAX_LENGTH = 1000;

/** The therapist's statement that all was asked and nothing is there. */
export const ALL_CLEAR: ScreeningAnswers = Object.fromEntries(
  SCREENING_THEMES.map(({ code }) => [code, false]),
);

/** The themes that have not been answered yet. */
export function unansweredThemes(answers: ScreeningAnswers): readonly ScreeningTheme[] {
  return SCREENING_THEMES.filter(({ code }) => !Object.hasOwn(answers, code));
}

/** The themes of which a sign is there. */
export function themesWithSigns(answers: ScreeningAnswers): readonly ScreeningTheme[] {
  return SCREENING_THEMES.filter(({ code }) => Object.hasOwn(answers, code) && answers[code] === true);
}

/** What the answers come to; undefined while something has not been asked. */
export function screeningOutcome(answers: ScreeningAnswers): ScreeningOutcome | undefined {
  if (themesWithSigns(answers).length > 0) return "signs";
  return unansweredThemes(answers).length === 0 ? "clear" : undefined;
}

/** Why nothing is published, and what to do instead. */
export function screeningRefusal(answers: ScreeningAnswers): string {
  const actions = themesWithSigns(answers).map(
    ({ title, urgency, action }) => `${title}: ${URGENCY_WORDS[urgency]}. ${action}`,
  );
  return `A warning sign is there, so nothing is published. ${actions.join(" ")}`;
}
