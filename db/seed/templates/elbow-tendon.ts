import type { ProgramTemplate } from "@/lib/domain/template/template";

export const ELBOW_TENDON: ProgramTemplate = {
  slug: "tpl-elbow-tendon",
  title: "Elbow tendon",
  goal: "Make the sore tendon stronger, so that gripping and lifting get easier.",
  suits: ["tennis-elbow"],
  notFor: "Neck or nerve signs in the arm.",
  items: [
    { exercise: "wrist-extension-isometric", dose: {} },
    { exercise: "wrist-extension-eccentric", dose: {} },
    { exercise: "bar-twist-extensor", dose: {} },
    { exercise: "shoulder-er-band", dose: {} },
    { exercise: "band-row", dose: {} },
    { exercise: "desk-hand-break", dose: {} },
  ],
  advice: ["outlook", "tendon-load", "work-arm"],
  reviewWeeks: [3, 3],
  therapistNote:
    "Holds first, then slow lowering, then the twist. Golfer's elbow: swap the three for isometric and " +
    "eccentric wrist flexion. Pain up to 5 out of 10 that is back to normal next morning is fine. " +
    "Review again at 6 and 12 weeks.",
};
