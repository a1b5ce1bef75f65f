/** Kept by the browser of whoever put the first steps away. */
export const FIRST_RUN_COOKIE = "first-run";
export const FIRST_RUN_AWAY = "away";

interface FirstRunFacts {
  readonly isDemo: boolean;
  readonly hasLogo: boolean;
  readonly hasColleague: boolean;
  readonly hasPatient: boolean;
  readonly hasPrinted: boolean;
}

/** One thing that a clinic does on its first day. */
export interface FirstRunStep {
  readonly title: string;
  readonly about: string;
  readonly href: string;
  /** Opens a file beside the page. */
  readonly isFile?: boolean;
  readonly isDone: boolean;
}

/** The first steps of a real clinic, in their order; none once all are done, and none in a demonstration. */
export function firstRunSteps(facts: FirstRunFacts): readonly FirstRunStep[] {
  const steps: readonly FirstRunStep[] = [
    {
      ...{ title: "Logo and address", about: "They head every sheet." },
      ...{ href: "/clinic?section=letterhead", isDone: facts.hasLogo },
    },
    {
      ...{ title: "Colleagues", about: "Each gets a link to set a password." },
      ...{ href: "/clinic/staff", isDone: facts.hasColleague },
    },
    {
      ...{ title: "First patient", about: "A name is enough." },
      ...{ href: "/patients/new", isDone: facts.hasPatient },
    },
    {
      ...{ title: "Print a test sheet", about: "Your letterhead, your printer, no patient." },
      ...{ href: "/clinic/test-sheet.pdf", isFile: true, isDone: facts.hasPrinted },
    },
  ];
  return facts.isDemo || steps.every(({ isDone }) => isDone) ? [] : steps;
}
