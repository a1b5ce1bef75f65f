import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, hold, minutes, sets } from "./dose-parts";

export const ACUTE_LBP: ProgramTemplate = {
  slug: "tpl-acute-lbp",
  title: "First weeks: settle and keep moving",
  goal: "Ease pain, keep daily life going and walk every day.",
  suits: ["nonspecific-lbp", "strain-sprain"],
  notFor: "Any emergency or urgent sign. Leg nerve signs. Pain for longer than 6 weeks.",
  items: [
    { exercise: "pelvic-tilt-supine", dose: { ...sets(1, 10), ...hold(10), ...daily(1) } },
    { exercise: "knee-rolls", dose: { ...sets(1, 10), ...daily(2) } },
    { exercise: "knee-to-chest-single", dose: { ...sets(1, 10), ...hold(5), ...daily(2) } },
    { exercise: "back-extension-standing", dose: { ...sets(1, 10), ...hold(2), ...daily(3, 4) } },
    { exercise: "walking-program", dose: { ...minutes(5, 10), ...daily(2, 3) } },
    {
      exercise: "rest-90-90",
      dose: { ...minutes(10), ...daily(1, 2) },
      note: "Do this while your pain is high.",
    },
    { exercise: "breathing-diaphragmatic", dose: { ...minutes(5), ...daily(1) } },
  ],
  advice: ["outlook", "stay-active", "heat", "sleep-positions"],
  reviewWeeks: [1, 2],
  therapistNote:
    "After a strain, swap “Heat” for “First days after a strain”, as heat is not for a fresh injury. Move " +
    "on to the doses of “Get strong and confident” when walking 20 minutes is easy and pain is 3/10 or " +
    "less. No change at 2 weeks: stop and reassess. Sciatica with no directional preference: add the " +
    "sciatic nerve slider in lying and leave out single knee to chest.",
};
