import { formatDose } from "@/lib/domain/dose/dose-words";
import { phaseDosesInWords } from "@/lib/domain/program/phase-words";
import type { DraftNames } from "@/lib/domain/program/program-contents";
import { contentsOfDraft } from "@/lib/domain/program/program-contents";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { ENGLISH } from "@/lib/domain/words/english";

/** A draft in plain words, to be copied somewhere else. */
export function draftAsText(draft: ProgramDraft, names: DraftNames): string {
  const { title, goal, habitAfter, habitAt, items, topics, phases } = contentsOfDraft(draft, names);
  const exercises = items.flatMap(({ name, dose, sideRule, phaseDoses, note }, index) => [
    `${index + 1}. ${name}. ${formatDose(ENGLISH, dose, sideRule)}`,
    ...phaseDosesInWords({ dose, phaseDoses }, phases, sideRule).map((line) => `   ${line}`),
    ...(note.trim() === "" ? [] : [`   ${note.trim()}`]),
  ]);
  const lines = [
    title,
    goal && `Goal: ${goal}`,
    habitAfter && `After: ${habitAfter}`,
    habitAt && `At: ${habitAt}`,
    ...exercises,
    topics.length > 0 && `Advice: ${topics.map((topic) => topic.title).join(", ")}`,
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("\n");
}
