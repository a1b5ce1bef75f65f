import type { ProgramTemplate } from "@/lib/domain/template/template";

export const SHOULDER_EARLY: ProgramTemplate = {
  slug: "tpl-shoulder-early",
  title: "After a shoulder injury or operation",
  goal: "Keep hand, elbow and shoulder blade moving while the shoulder heals.",
  suits: ["shoulder-fracture", "shoulder-surgery", "shoulder-instability"],
  notFor: "Limits that are not recorded. Any stage after the first.",
  items: [
    { exercise: "fist-and-fan", dose: {} },
    { exercise: "elbow-bend-straighten", dose: {} },
    { exercise: "scapular-setting-sitting", dose: {} },
    { exercise: "shoulder-pendulum", dose: {}, note: "Do this only if we have told you to." },
    { exercise: "shoulder-flexion-assisted-supine", dose: {}, note: "Do this only if we have told you to." },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "sleep-shoulder", "swelling"],
  reviewWeeks: [2, 2],
  therapistNote:
    "The first stage alone; the next one begins by the surgeon's date. Take out the arm swings and the " +
    "helped lift unless they are allowed, and write the height limit into the note. After a repair at " +
    "the front the shoulder blades are not forced back. Tick “Your sling”, and “Driving again” later.",
};
