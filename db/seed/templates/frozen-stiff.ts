import type { ProgramTemplate } from "@/lib/domain/template/template";

export const FROZEN_STIFF: ProgramTemplate = {
  slug: "tpl-frozen-stiff",
  title: "Frozen shoulder, stiff stage",
  goal: "Win back movement, step by step, and use the arm again.",
  suits: ["frozen-shoulder"],
  notFor: "The sore stage, with pain at night. A hot joint.",
  items: [
    { exercise: "shoulder-er-stick", dose: {} },
    { exercise: "shoulder-flexion-stick-supine", dose: {} },
    { exercise: "wall-slide", dose: {} },
    { exercise: "stick-behind-back", dose: {} },
    { exercise: "cross-body-stretch", dose: {} },
    { exercise: "shoulder-pulley", dose: {} },
    { exercise: "shoulder-er-band", dose: {} },
  ],
  advice: ["outlook", "heat", "warm-up"],
  reviewWeeks: [4, 6],
  therapistNote:
    "Longer holds than in the sore stage, and little pain afterwards. Pain at night comes back: return " +
    "to “Frozen shoulder, sore stage”.",
};
