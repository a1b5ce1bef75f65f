import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, sets } from "./dose-parts";

export const DEEP_GLUTEAL: ProgramTemplate = {
  slug: "tpl-deep-gluteal",
  title: "Buttock pain",
  goal: "Ease a tight buttock, then strengthen the hip.",
  suits: ["piriformis-deep-gluteal"],
  notFor: "Side-of-hip pain (gluteal tendinopathy). New weakness.",
  items: [
    { exercise: "figure-4-supine", dose: { ...sets(1, 3), ...hold(30), ...daily(1) } },
    {
      exercise: "figure-4-sitting",
      dose: { ...sets(1, 2), ...hold(30), ...daily(1) },
      note: "You can do this at your desk.",
    },
    { exercise: "piriformis-ball-release", dose: { ...sets(1, 1), ...hold(60), ...days(3, 5) } },
    {
      exercise: "sciatic-slider-sitting",
      dose: { ...sets(1, 10), ...daily(2) },
      note: "Do this on your sore side only.",
    },
    { exercise: "clamshell", dose: { ...sets(2, 12), ...days(4) } },
    { exercise: "bridge", dose: { ...sets(2, 10), ...hold(3), ...days(4) } },
    { exercise: "walking-program", dose: { ...minutes(10), ...daily(1, 2) } },
  ],
  advice: ["stay-active", "sitting-breaks", "self-massage", "pacing-flare-ups"],
  reviewWeeks: [2, 3],
  therapistNote:
    "Piriformis area. Also for leg pain that comes from the buttock without back nerve signs. Choose the " +
    "sore side for the nerve slider. No better at review: rule out sciatica from the back.",
};
