import type { PainGuide } from "./program-document";

/** How much pain is fine until a clinic sets other numbers (the usual traffic light: up to 3 go on, up to 5 ease back). */
export const USUAL_PAIN_GUIDE: PainGuide = { carryOnMax: 3, easeBackMax: 5 };
export const PAIN_QUESTION = "How much pain is OK?";
/** What to do with little, more and much pain. */
export const PAIN_ACTIONS = [
  { action: "Carry on", detail: "This much is fine." },
  { action: "Ease back", detail: "Do less. It should settle in 24 hours." },
  { action: "Stop that exercise", detail: "Call us if it stays this bad." },
] as const;

/** What the patient says and shows back at the end of the visit. */
export const TEACH_BACK = {
  lead: "Before I leave, I:",
  marks: ["showed each exercise", "know when to stop", "know when to get help"],
} as const;

export const DIARY_INSTRUCTION = "Tick each exercise you do. Write your pain: 0 is none, 10 is the worst.";

/**
 * What every sheet and page says whatever is on it, as a signer reads it. It belongs to no exercise and no topic, so it is
 * signed with the warning text. The numbers of the pain guide are the clinic's own and are signed as they are at first.
 */
export function saidToAll(): readonly string[] {
  const { carryOnMax, easeBackMax } = USUAL_PAIN_GUIDE;
  const ranges = [`0 to ${carryOnMax}`, `${carryOnMax + 1} to ${easeBackMax}`, `${easeBackMax + 1} to 10`];
  return [
    PAIN_QUESTION,
    ...PAIN_ACTIONS.map(({ action, detail }, index) => `${ranges[index]}: ${action}. ${detail}`),
    "The clinic may set other numbers.",
    `${TEACH_BACK.lead} ${TEACH_BACK.marks.join(", ")}.`,
    DIARY_INSTRUCTION,
  ];
}
