import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, rest, sets } from "./dose-parts";

export const DESK_HIP_FLEXOR: ProgramTemplate = {
  slug: "tpl-desk-hip-flexor",
  title: "Tight hips and desk-day back",
  goal: "Loosen the front of the hips, break up sitting and strengthen the back of the body.",
  suits: ["tight-hip-flexors", "posture-related", "hip-stiffness", "overuse"],
  notFor: "New warning signs.",
  items: [
    {
      exercise: "half-kneeling-hip-flexor-stretch",
      dose: { ...sets(1, 2, 4), ...hold(20, 30), ...rest(10, 15), ...daily(1) },
      note: "Stretch to 7 out of 10 at most.",
    },
    { exercise: "childs-pose", dose: { ...sets(1, 3), ...hold(30), ...daily(1) } },
    { exercise: "pelvic-tilt-supine", dose: { ...sets(1, 10, 20), ...hold(10), ...daily(1) } },
    { exercise: "bridge", dose: { ...sets(2, 10), ...hold(3), ...days(4) } },
    { exercise: "hip-flexion-band-standing", dose: { ...sets(2, 10), ...days(3) } },
    { exercise: "thoracic-extension-sitting", dose: { ...sets(1, 10), ...hold(2), ...daily(1, 2) } },
    { exercise: "sit-break", dose: { ...minutes(1) }, note: "Do this every 30 minutes in your work day." },
  ],
  advice: ["sitting-breaks", "sitting-comfort", "desk-setup", "walking-more"],
  reviewWeeks: [4, 4],
  therapistNote:
    "The band exercise is here because tight hip flexors are often weak as well. Knee pain, or cannot get " +
    "to the floor: swap the half-kneeling stretch for the hip flexor stretch in standing. Adjust the " +
    "number of sitting breaks to the work day.",
};
