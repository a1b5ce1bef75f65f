import { dateInWords } from "@/lib/domain/dates/date-words";
import { assessmentInWords, findingOf, type Screening } from "./screening";
import { SCREENING_THEMES } from "./screening-themes";

/**
 * A doctor's assessments and the context that was weighed, each a sentence that begins with its theme. For the record,
 * never for paper.
 */
export function screeningRemarks(screening: Screening, language: string): string[] {
  return SCREENING_THEMES.flatMap(({ code, title }) => {
    const { weighs = [], reasoning = "", assessed } = findingOf(screening, code);
    const isThere = Object.hasOwn(screening.answers, code) && screening.answers[code] === true;
    return [
      ...(isThere && assessed
        ? [`${title}: ${assessmentInWords({ ...assessed, on: dateInWords(assessed.on, language) })}`]
        : []),
      ...(weighs.length > 0 ? [`${title}: ${weighs.join("; ")}. ${reasoning}`] : []),
    ];
  });
}
