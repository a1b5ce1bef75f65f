import type { ProgramTemplate } from "@/lib/domain/template/template";

export const KNEE_OA: ProgramTemplate = {
  slug: "tpl-knee-oa",
  title: "Knee arthritis",
  goal: "Less pain, a stronger knee and easier stairs.",
  suits: ["knee-oa"],
  notFor: "A hot joint. A knee that is stuck.",
  items: [
    { exercise: "quad-set", dose: {} },
    { exercise: "sit-to-stand", dose: {}, note: "Raise the seat if your knee hurts." },
    { exercise: "step-up-low", dose: {} },
    { exercise: "hip-abduction-standing", dose: {} },
    { exercise: "heel-raise", dose: {} },
    { exercise: "knee-extension-sitting", dose: {} },
    { exercise: "cycling-stationary", dose: {} },
  ],
  advice: ["outlook", "pacing-flare-ups"],
  reviewWeeks: [4, 4],
  therapistNote:
    "Walking can take the place of the bike. A knee cartilage tear that was not repaired: the same, " +
    "with no deep bend. Tick “Stick or other aid” if it is needed, and “Weight” only after asking. " +
    "Review again at 12 weeks.",
};
