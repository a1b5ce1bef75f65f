import type { ProgramTemplate } from "@/lib/domain/template/template";

export const HIP_AFTER: ProgramTemplate = {
  slug: "tpl-hip-after",
  title: "After a hip fracture or new hip",
  goal: "Walk safely, rise from a chair and get your strength back.",
  suits: ["hip-fracture"],
  notFor: "Date, weight limit and movement limits not known. Signs of a clot.",
  items: [
    { exercise: "ankle-pumps", dose: {} },
    { exercise: "gluteal-squeeze", dose: {} },
    { exercise: "heel-slide-supine", dose: {} },
    { exercise: "sit-to-stand-armrests", dose: {}, note: "Use a high seat." },
    { exercise: "hip-abduction-supine-slide", dose: {} },
    { exercise: "heel-raise", dose: {} },
    { exercise: "walking-aid-practice", dose: {} },
  ],
  advice: ["outlook", "falls-home"],
  reviewWeeks: [2, 2],
  therapistNote:
    "Also after a hip replacement: set its flag, and what its limits stop is left out. Lateral " +
    "approach: no leg slide out in bed. Tick “The first weeks” and “Crutches, frame”, and “Sex after a " +
    "hip operation” if it is wanted. Bone medicine, and why the fall? Review again at 6 weeks, then go " +
    "on with “Steady and strong”.",
};
