import type { ProgramTemplate } from "@/lib/domain/template/template";

export const HEEL_PAIN: ProgramTemplate = {
  slug: "tpl-heel-pain",
  title: "Heel pain",
  goal: "Easier first steps in the morning and a stronger foot.",
  suits: ["plantar-heel-pain"],
  notFor: "Pain on squeezing the heel bone. Numbness. Both heels with a stiff back.",
  items: [
    { exercise: "plantar-fascia-stretch", dose: {}, note: "Do this before your first steps of the day." },
    { exercise: "calf-stretch-straight", dose: {} },
    { exercise: "heel-raise", dose: {} },
    { exercise: "short-foot", dose: {} },
    { exercise: "foot-roll-ball", dose: {} },
    { exercise: "heel-raise-towel", dose: {}, note: "Start this in week 3." },
    { exercise: "cycling-stationary", dose: {} },
  ],
  advice: ["outlook", "shoes-foot", "pacing-flare-ups"],
  reviewWeeks: [4, 4],
  therapistNote:
    "Stretch first, then load every other day. Poor feeling in the feet: leave out the ball. Tick " +
    "“Weight” only after asking. Review again at 12 weeks.",
};
