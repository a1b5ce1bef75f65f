import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, sets } from "./dose-parts";

export const SI_PELVIC_GIRDLE: ProgramTemplate = {
  slug: "tpl-si-pelvic-girdle",
  title: "Pelvic joint pain",
  goal: "A steadier pelvis and even loading.",
  suits: ["si-joint"],
  notFor:
    "Pregnancy (use the pregnancy template). Inflammatory pattern (long morning stiffness, waking in the second half of the night).",
  items: [
    { exercise: "abdominal-brace-supine", dose: { ...sets(1, 10), ...hold(10), ...daily(1) } },
    { exercise: "pelvic-floor-contraction", dose: { ...sets(1, 10), ...hold(5), ...daily(3) } },
    { exercise: "adductor-squeeze", dose: { ...sets(2, 10), ...hold(5), ...days(5) } },
    { exercise: "hip-abduction-isometric", dose: { ...sets(1, 5), ...hold(20), ...daily(2) } },
    { exercise: "bridge", dose: { ...sets(2, 10), ...hold(3), ...days(4) } },
    { exercise: "four-point-arm-raise", dose: { ...sets(2, 8), ...hold(3), ...days(5) } },
    { exercise: "walking-program", dose: { ...minutes(5, 10), ...daily(2) }, note: "Take short steps." },
  ],
  advice: ["stay-active", "standing-comfort", "sleep-positions", "pacing-flare-ups"],
  reviewWeeks: [2, 3],
  therapistNote: "Progress to the bird dog, and to single-leg work only when symptom-free.",
};
