import type { ProgramTemplate } from "@/lib/domain/template/template";
import { sets, times } from "./dose-parts";

export const WHIPLASH: ProgramTemplate = {
  slug: "tpl-whiplash",
  title: "First weeks after whiplash",
  goal: "Keep your neck moving, a little and often, and get back to your day.",
  suits: ["whiplash"],
  notFor: "Not cleared by the Canadian C-spine rule. Arm signs, new dizziness, a bad headache.",
  items: [
    { exercise: "neck-rotation-supine", dose: { ...sets(1, 5), ...times(3) } },
    { exercise: "chin-tuck-sitting", dose: { ...times(5) } },
    { exercise: "breathing-diaphragmatic", dose: {} },
    { exercise: "shoulder-shrug-roll", dose: {} },
    { exercise: "neck-position-sense", dose: {}, note: "Start this in week 3." },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "stay-active", "pain-science"],
  reviewWeeks: [1, 2],
  therapistNote:
    "Cleared only. Little and often: the neck turns may go up to 5 times a day when 3 times settle " +
    "well. Then review every week. Tick “Driving again” when it is the question.",
};
