import type { ProgramTemplate } from "@/lib/domain/template/template";

export const ANKLE_SPRAIN: ProgramTemplate = {
  slug: "tpl-ankle-sprain",
  title: "Sprained ankle",
  goal: "Move, push and balance again, so that it does not happen twice.",
  suits: ["ankle-sprain"],
  notFor: "The Ottawa rules are not clear: X-ray first.",
  items: [
    { exercise: "ankle-circles", dose: {} },
    { exercise: "ankle-band-out", dose: {} },
    { exercise: "heel-raise", dose: {} },
    { exercise: "ankle-knee-to-wall", dose: {} },
    { exercise: "feet-together-stance", dose: {} },
    {
      exercise: "single-leg-stance",
      dose: {},
      note: "Start this when standing with your feet together is easy.",
    },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "after-sprain", "swelling", "return-sport"],
  reviewWeeks: [1, 2],
  therapistNote:
    "A broken ankle out of the boot, as the weight limit allows: add the towel calf stretch and leave " +
    "out “First days after a sprain”. Then the one-leg stand on a cushion, then the hop and hold. " +
    "Balance work goes on for 8 weeks.",
};
