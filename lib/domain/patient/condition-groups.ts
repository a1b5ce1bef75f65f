import type { ConditionTag, Suitability } from "./condition";

/** What the patient form shows of a tag or flag. */
export type ConditionOption = Pick<
  ConditionTag,
  "slug" | "name" | "plainName" | "suitability" | "prompt" | "clinicianOnly" | "unlockable"
>;

export interface ConditionGroup<Option> {
  readonly title: string;
  readonly options: readonly Option[];
}

const GROUPS: readonly { title: string; suitabilities: readonly Suitability[] }[] = [
  { title: "Common", suitabilities: ["yes"] },
  { title: "A program suits, with care", suitabilities: ["yes-with-care"] },
  { title: "Refer first", suitabilities: ["refer-first"] },
  { title: "Urgent or emergency care, no program", suitabilities: ["no-program"] },
];

/** The tags as a therapist looks for them: what suits a home program first, emergencies last. */
export function groupConditions<Option extends ConditionOption>(
  options: readonly Option[],
): ConditionGroup<Option>[] {
  return GROUPS.map(({ title, suitabilities }) => ({
    title,
    options: options.filter((option) => suitabilities.includes(option.suitability)),
  })).filter((group) => group.options.length > 0);
}

/** Whether every word typed begins a word of the tag's plain or clinical name. */
export function matchesCondition(
  option: Pick<ConditionOption, "name" | "plainName">,
  typed: string,
): boolean {
  const own = wordsOf(`${option.name} ${option.plainName}`);
  return wordsOf(typed).every((word) => own.some((candidate) => candidate.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
