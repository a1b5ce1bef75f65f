import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, sets } from "./dose-parts";

export const PREGNANCY: ProgramTemplate = {
  slug: "tpl-pregnancy",
  title: "Pregnancy back and pelvic pain",
  goal: "Comfort and strength, and staying active.",
  suits: ["pregnancy-pain"],
  notFor: "Obstetric limits on exercise, bleeding, contractions.",
  items: [
    { exercise: "cat-cow", dose: { ...sets(1, 10), ...daily(1) } },
    { exercise: "pelvic-tilt-sitting", dose: { ...sets(1, 10), ...daily(2) } },
    { exercise: "pelvic-floor-contraction", dose: { ...sets(1, 10), ...hold(5), ...daily(3) } },
    {
      exercise: "clamshell",
      dose: { ...sets(2, 10), ...days(3, 4) },
      note: "Put a pillow between your knees.",
    },
    { exercise: "mini-squat", dose: { ...sets(2, 10), ...days(4) }, note: "Hold on to a worktop." },
    { exercise: "walking-program", dose: { ...minutes(10, 20), ...days(4, 5) } },
    { exercise: "breathing-diaphragmatic", dose: { ...minutes(5), ...daily(1) } },
  ],
  advice: ["stay-active", "sleep-positions", "footwear", "pacing-flare-ups"],
  reviewWeeks: [2, 3],
  therapistNote:
    "Maternity care must be in place; nothing here is done flat on the back. Walking in water, with the " +
    "same minutes and days, can take the place of walking. Set the pregnancy flag with the week: the stop " +
    "list prints, and from week 28 the words about sleep change. Review also as the pregnancy advances.",
};
