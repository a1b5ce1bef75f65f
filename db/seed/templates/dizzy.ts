import type { ProgramTemplate } from "@/lib/domain/template/template";

export const DIZZY: ProgramTemplate = {
  slug: "tpl-dizzy",
  title: "Steadier head and eyes",
  goal: "Train eyes, head and balance together until turning and walking feel steady.",
  suits: ["vestibular-hypofunction"],
  notFor: "New headache, double sight, a weak limb or sudden loss of hearing. Cannot stand.",
  items: [
    { exercise: "gaze-x1-sitting", dose: {} },
    { exercise: "feet-together-stance", dose: {} },
    { exercise: "habituation-turn", dose: {} },
    { exercise: "gaze-x1-standing", dose: {}, note: "Start this in week 2." },
    { exercise: "walk-head-turns", dose: {}, note: "Start this in week 3." },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "dizzy-days", "falls-home"],
  reviewWeeks: [2, 2],
  therapistNote:
    "Short spins on moving (BPPV) with a positive test: a repositioning works fastest; at home the Brandt-Daroff " +
    "exercise alone, 3 times a day for 14 days. After a knock to the head: only once the days of rest are over.",
};
