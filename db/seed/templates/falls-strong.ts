import type { ProgramTemplate } from "@/lib/domain/template/template";

export const FALLS_STRONG: ProgramTemplate = {
  slug: "tpl-falls-strong",
  title: "Steady and strong",
  goal: "Stronger legs, better balance and less fear of falling.",
  suits: ["falls-frailty"],
  notFor: "Fainting that nobody has looked at. Cannot stand safely.",
  items: [
    { exercise: "sit-to-stand-raised", dose: {} },
    { exercise: "heel-raise", dose: {}, note: "Hold on to a worktop." },
    { exercise: "hip-abduction-standing", dose: {}, note: "Hold on to a worktop." },
    { exercise: "feet-together-stance", dose: {} },
    { exercise: "walk-sideways", dose: {} },
    { exercise: "floor-rise-part", dose: {}, note: "Do this only with somebody there." },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "falls-home", "bone-health"],
  reviewWeeks: [2, 2],
  therapistNote:
    "Over 65. Blood pressure lying and standing, medicines, feet, sight. Tick “Stick or other aid” if " +
    "it is needed and the fit is checked. Review again at 6 and 12 weeks.",
};
