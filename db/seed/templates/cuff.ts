import type { ProgramTemplate } from "@/lib/domain/template/template";

export const CUFF: ProgramTemplate = {
  slug: "tpl-cuff",
  title: "Strong shoulder",
  goal: "A stronger shoulder that lifts and reaches with less pain.",
  suits: ["rotator-cuff-pain"],
  notFor:
    "Sudden loss of lift after a fall or a pull: urgent. A shoulder that is stiff when you turn it out.",
  items: [
    { exercise: "shoulder-isometric-er", dose: {} },
    { exercise: "scapular-setting-sitting", dose: {} },
    { exercise: "wall-slide", dose: {} },
    { exercise: "shoulder-er-band", dose: {} },
    { exercise: "band-row", dose: {} },
    { exercise: "scaption-raise", dose: {}, note: "Start with no weight." },
    { exercise: "overhead-shelf-reach", dose: {}, note: "Start with a low shelf and a light tin." },
  ],
  advice: ["outlook", "tendon-load", "sleep-shoulder", "work-arm"],
  reviewWeeks: [3, 3],
  therapistNote:
    "Begin with the holds, then the band, then lifting. Pain up to 5 out of 10 that is back to normal " +
    "next morning is fine; otherwise stay below shoulder height. Review again at 6 and 12 weeks.",
};
