import type { ProgramTemplate } from "@/lib/domain/template/template";

export const KNEE_REPLACEMENT: ProgramTemplate = {
  slug: "tpl-knee-replacement",
  title: "New knee, first 6 weeks",
  goal: "Bend and straighten your new knee, and walk a little more each day.",
  suits: ["knee-replacement"],
  notFor: "An open or leaking wound. Signs of a clot.",
  items: [
    { exercise: "ankle-pumps", dose: {} },
    { exercise: "quad-set", dose: {} },
    { exercise: "heel-slide-strap", dose: {} },
    { exercise: "heel-prop-stretch", dose: {} },
    { exercise: "knee-bend-sitting", dose: {} },
    { exercise: "sit-to-stand-armrests", dose: {} },
    { exercise: "walking-aid-practice", dose: {} },
  ],
  advice: ["outlook", "swelling", "sleep-habits"],
  reviewWeeks: [1, 2],
  therapistNote:
    "Note the bend in degrees at each visit; under 90 at about 6 weeks: tell the surgeon. Tick “The " +
    "first weeks” and “Crutches, frame”. At 6 weeks go on with “Knee arthritis” and half turns on the " +
    "bike.",
};
