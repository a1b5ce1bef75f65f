import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, sets } from "./dose-parts";

export const HIP_OA: ProgramTemplate = {
  slug: "tpl-hip-oa",
  title: "Hip arthritis",
  goal: "Less stiffness, a stronger hip, easier walking and stairs.",
  suits: ["arthritis-hip-oa", "hip-stiffness"],
  notFor: "Hot joint. Cannot bear weight.",
  items: [
    { exercise: "heel-slide-supine", dose: { ...sets(2, 10), ...daily(2) } },
    {
      exercise: "hip-rotation-supine",
      dose: { ...sets(1, 10), ...daily(1) },
      note: "Keep the movement small.",
    },
    { exercise: "bridge", dose: { ...sets(2, 10), ...hold(3), ...days(4) } },
    { exercise: "hip-abduction-standing", dose: { ...sets(2, 10), ...hold(2), ...days(3) } },
    {
      exercise: "sit-to-stand",
      dose: { ...sets(2, 10), ...days(4) },
      note: "Raise the seat if your groin pinches.",
    },
    { exercise: "step-up-low", dose: { ...sets(2, 10), ...days(3) } },
    { exercise: "cycling-stationary", dose: { ...minutes(10, 20), ...days(3, 5) } },
  ],
  advice: ["stay-active", "pacing-flare-ups"],
  reviewWeeks: [4, 4],
  therapistNote:
    "Hip stiffness: mostly over 45. Exercise in water, with the same minutes and days, can take the place " +
    "of the bike. Add “Stick or other aid” if it is needed, and “Weight” only after asking. Tell the " +
    "patient that some soreness at first is normal. Review again at 12 weeks; 6 to 12 weeks is a usual " +
    "length. Settled inflammatory arthritis: half the repetitions, and stop on a hot joint.",
};
