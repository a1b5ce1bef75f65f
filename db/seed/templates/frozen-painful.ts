import type { ProgramTemplate } from "@/lib/domain/template/template";

export const FROZEN_PAINFUL: ProgramTemplate = {
  slug: "tpl-frozen-painful",
  title: "Frozen shoulder, sore stage",
  goal: "Ease the pain, sleep better and keep the movement you have.",
  suits: ["frozen-shoulder"],
  notFor: "The stiff stage, when nights are quiet. A hot joint, or stiffness after a fit or a fall.",
  items: [
    { exercise: "arm-rest-position", dose: {}, note: "Do this at night too." },
    { exercise: "shoulder-pendulum", dose: {} },
    { exercise: "table-slide-flexion", dose: {}, note: "Stay in the easy range." },
    { exercise: "shoulder-flexion-assisted-supine", dose: {} },
    { exercise: "scapular-setting-sitting", dose: {} },
  ],
  advice: ["outlook", "sleep-shoulder", "heat"],
  reviewWeeks: [3, 3],
  therapistNote:
    "Pain first: short, gentle range, no forced end. When nights are quiet, go on with “Frozen " +
    "shoulder, stiff stage”. Tick “Pain relief” if it is wanted. Diabetes and thyroid: has anybody " +
    "looked?",
};
