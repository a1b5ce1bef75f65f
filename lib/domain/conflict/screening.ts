import type { Purpose, Region } from "@/lib/domain/exercise/exercise";
import { mayBeChild, mayBeOld, mayBeYoung } from "@/lib/domain/patient/age";
import type { ScreeningFindings, ScreeningOutcome, SignAssessment, ThemeFinding } from "./safety-record";
import { SCREENING_THEMES, type ScreeningTheme, URGENCY_WORDS } from "./screening-themes";

/** Whether a sign of the theme is there, by the theme's code. What was not asked is absent. */
export type ScreeningAnswers = Readonly<Record<string, boolean>>;

/** What was asked and found: the answers, and what stands beside them. */
export interface Screening {
  readonly answers: ScreeningAnswers;
  readonly findings: ScreeningFindings;
}

export const SCREENING_NOTE_MAX_LENGTH = 1000;
/** Characters of the sentence that weighs a theme's context. */
export const REASONING_LENGTH = { min: 10, max: 300 } as const;
export const ASSESSMENT_LIMITS = { who: 120, result: 300 } as const;

/** Whose screening it is, as far as it opens themes. */
export interface ScreenedPatient {
  readonly birthYear: number | null;
  /** The clinic's local date. */
  readonly today: string;
  /** Regions of the program's exercises. */
  readonly regions?: readonly Region[];
  /** Purposes of the program's exercises. */
  readonly purposes?: readonly Purpose[];
  /** Tags and flags on the record. */
  readonly tags?: readonly string[];
}

/** The themes to ask this patient about; without a birth year those for every age. */
export function openThemes({
  birthYear,
  today,
  regions = [],
  purposes = [],
  tags = [],
}: ScreenedPatient): readonly ScreeningTheme[] {
  const isOpen = {
    child: mayBeChild(birthYear, today),
    young: mayBeYoung(birthYear, today),
    older: mayBeOld(birthYear, today),
  };
  const isAbout = ({ about }: ScreeningTheme) =>
    about === undefined ||
    about.regions.some((region) => regions.includes(region)) ||
    (about.purposes?.some((purpose) => purposes.includes(purpose)) ?? false) ||
    about.tags.some((tag) => tags.includes(tag));
  return SCREENING_THEMES.filter(
    (theme) => (theme.opensFor === undefined || isOpen[theme.opensFor]) && isAbout(theme),
  );
}

/** The therapist's statement that all was asked and nothing is there. */
export function allClear(themes: readonly ScreeningTheme[]): ScreeningAnswers {
  return Object.fromEntries(themes.map(({ code }) => [code, false]));
}

/** The themes that have not been answered yet. */
export function unansweredThemes(
  { answers }: Pick<Screening, "answers">,
  themes: readonly ScreeningTheme[],
): readonly ScreeningTheme[] {
  return themes.filter(({ code }) => !Object.hasOwn(answers, code));
}

/** The themes of which a sign is there. */
export function themesWithSigns({ answers }: Pick<Screening, "answers">): readonly ScreeningTheme[] {
  return SCREENING_THEMES.filter(({ code }) => Object.hasOwn(answers, code) && answers[code] === true);
}

/** What stands on record about a theme besides its answer. */
export function findingOf({ findings }: Pick<Screening, "findings">, code: string): ThemeFinding {
  return Object.hasOwn(findings, code) ? (findings[code] ?? {}) : {};
}

/** Whether a doctor's assessment can lift the hold of a theme: never of an emergency. */
export function isAssessable({ urgency }: Pick<ScreeningTheme, "urgency">): boolean {
  return urgency !== "emergency";
}

/** The themes whose sign nobody has assessed: they hold the program. */
function holdingThemes(screening: Screening): readonly ScreeningTheme[] {
  return themesWithSigns(screening).filter(
    (theme) => !(isAssessable(theme) && findingOf(screening, theme.code).assessed),
  );
}

/** What the answers come to; undefined while something has not been asked. */
export function screeningOutcome(
  screening: Screening,
  themes: readonly ScreeningTheme[],
): ScreeningOutcome | undefined {
  if (holdingThemes(screening).length > 0) return "signs";
  if (unansweredThemes(screening, themes).length > 0) return undefined;
  return themesWithSigns(screening).length > 0 ? "assessed" : "clear";
}

/** Why nothing is published, and what to do instead. */
export function screeningRefusal(screening: Screening): string {
  const actions = holdingThemes(screening).map(
    ({ title, urgency, action }) => `${title}: ${URGENCY_WORDS[urgency]}. ${action}`,
  );
  return `A warning sign is there, so nothing is published. ${actions.join(" ")}`;
}

/** "A doctor has assessed this sign: Dr Lee, 2026-11-20, X-ray clear." The day stands as the caller writes it. */
export function assessmentInWords({ who, on, result }: SignAssessment): string {
  return `A doctor has assessed this sign: ${who}, ${on}, ${result.replace(/(?<![.\s])[.\s]+$/, "")}.`;
}

/** What is missing beside an answer, a sentence for each theme's code; empty when it is whole. */
export function screeningProblems(screening: Screening, today: string): Readonly<Record<string, string>> {
  const problems = SCREENING_THEMES.flatMap((theme): [string, string][] => {
    const problem = findingProblem(theme, screening, today);
    return problem === undefined ? [] : [[theme.code, problem]];
  });
  return Object.fromEntries(problems);
}

function findingProblem(theme: ScreeningTheme, screening: Screening, today: string): string | undefined {
  const { weighs = [], reasoning = "", assessed } = findingOf(screening, theme.code);
  if (weighs.some((context) => !theme.weighs.includes(context))) return "Reload the page and ask again.";
  if (weighs.length > 0 && reasoning.trim().length < REASONING_LENGTH.min) {
    return `Write one sentence, at least ${REASONING_LENGTH.min} characters: why the program goes on.`;
  }
  if (!assessed || screening.answers[theme.code] !== true) return undefined;
  if (!isAssessable(theme)) return "An emergency sign is not lifted by an assessment.";
  return assessmentProblem(assessed, today);
}

function assessmentProblem({ who, on, result }: SignAssessment, today: string): string | undefined {
  if (who.trim() === "" || on === "" || result.trim() === "") {
    return "Write who assessed it, on which day, and the result.";
  }
  return on > today ? "The day of the assessment is still to come." : undefined;
}
