import { DIARY_WEEKS } from "@/lib/domain/program/program-draft";

/** How many weeks the diary on paper may have, to choose from. */
export const WEEK_OPTIONS = Array.from({ length: DIARY_WEEKS.max - DIARY_WEEKS.min + 1 }, (_, index) => {
  const weeks = DIARY_WEEKS.min + index;
  return { value: String(weeks), label: `${weeks} weeks` };
});
