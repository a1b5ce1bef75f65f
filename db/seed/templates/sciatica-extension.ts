import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, hold, minutes, sets } from "./dose-parts";

export const SCIATICA_EXTENSION: ProgramTemplate = {
  slug: "tpl-sciatica-extension",
  title: "Leg pain that eases with bending back",
  goal: "Move leg pain up towards the back, walk more and protect the nerve.",
  suits: ["disc-related", "sciatica"],
  notFor: "Any emergency or urgent sign, symptoms in both legs, worsening weakness, stenosis.",
  items: [
    { exercise: "prone-lying", dose: { ...sets(1, 1), ...hold(120), ...daily(3) } },
    { exercise: "prone-on-elbows", dose: { ...sets(1, 5), ...hold(20), ...daily(3) } },
    { exercise: "prone-press-up", dose: { ...sets(1, 10), ...hold(1), ...daily(4) } },
    {
      exercise: "back-extension-standing",
      dose: { ...sets(1, 10), ...hold(2), ...daily(4) },
      note: "Do this after you have been sitting.",
    },
    {
      exercise: "sciatic-slider-supine",
      dose: { ...sets(1, 10), ...daily(2) },
      note: "Do this on your sore side only.",
    },
    { exercise: "abdominal-brace-supine", dose: { ...sets(1, 10), ...hold(10), ...daily(1) } },
    { exercise: "walking-program", dose: { ...minutes(5, 10), ...daily(2, 3) } },
  ],
  advice: ["outlook", "stay-active", "sitting-breaks", "sleep-positions"],
  reviewWeeks: [1, 1],
  therapistNote:
    "Only for one side, and when repeated extension eases the leg in clinic. Choose the sore side for the " +
    "nerve slider. Repeat the nerve test at 1 week, ask about leg signs at every visit, then review at 2 " +
    "to 3 weeks. The stop sign (pain, tingling or numbness that moves further down the leg) is " +
    "critical here.",
};
