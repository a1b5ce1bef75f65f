import type { ProgramTemplate } from "@/lib/domain/template/template";

export const UPPER_BACK_DESK: ProgramTemplate = {
  slug: "tpl-upper-back-desk",
  title: "Upper back and desk",
  goal: "Loosen and strengthen your upper back, and break up long sitting.",
  suits: ["thoracic-pain"],
  notFor: "Signs of heart, lung, kidney, cancer or a broken bone. Breathless, or coughing blood.",
  items: [
    { exercise: "thoracic-extension-sitting", dose: {} },
    { exercise: "open-book", dose: {} },
    { exercise: "band-row", dose: {} },
    { exercise: "desk-reset-sitting", dose: {} },
    { exercise: "prone-w-lift", dose: {} },
    { exercise: "wall-push-up-plus", dose: {} },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "neck-desk", "sitting-breaks", "warm-up"],
  reviewWeeks: [3, 3],
  therapistNote:
    "Sore ribs: begin with sideways rib breathing in place of the open book, and without twist, push or lying " +
    "on the front until it is calm.",
};
