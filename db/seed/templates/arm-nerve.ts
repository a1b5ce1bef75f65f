import type { ProgramTemplate } from "@/lib/domain/template/template";
import { sets } from "./dose-parts";

export const ARM_NERVE: ProgramTemplate = {
  slug: "tpl-arm-nerve",
  title: "Arm pain from the neck",
  goal: "Calm the nerve, keep neck and arm moving and keep your day going.",
  suits: ["cervical-radiculopathy"],
  notFor: "Power that is less and falls. Both arms, or an arm and a leg. Signs of the spinal cord.",
  items: [
    { exercise: "neck-rotation-supine", dose: {} },
    { exercise: "arm-rest-position", dose: {} },
    { exercise: "scapular-setting-sitting", dose: {} },
    { exercise: "median-slider", dose: { ...sets(1, 8) } },
    { exercise: "chin-tuck-sitting", dose: {} },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "sleep-shoulder", "work-arm", "stay-active"],
  reviewWeeks: [1, 1],
  therapistNote:
    "One side, and not weaker by the week: test power and feeling at each visit; less power is urgent. The slide for " +
    "the arm nerve is the next to add, as soon as the arm bears it, short of pulling. Calm: go on with “Free and " +
    "strong neck”.",
};
