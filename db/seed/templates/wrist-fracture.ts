import type { ProgramTemplate } from "@/lib/domain/template/template";

export const WRIST_FRACTURE: ProgramTemplate = {
  slug: "tpl-wrist-fracture",
  title: "After a broken wrist",
  goal: "Less swelling, a wrist that bends and turns, and a hand you use again.",
  suits: ["distal-radius-fracture", "arm-fracture"],
  notFor: "A bone that is not healed, or a cast still on. Signs of a torn tendon or of the median nerve.",
  items: [
    { exercise: "fist-and-fan", dose: {} },
    { exercise: "wrist-bend-active", dose: {} },
    { exercise: "forearm-rotation", dose: {} },
    { exercise: "finger-fist-assisted", dose: {} },
    { exercise: "hand-elevation-pump", dose: {} },
    { exercise: "elbow-bend-straighten", dose: {} },
    { exercise: "shoulder-flexion-active-supine", dose: {} },
  ],
  advice: ["outlook", "swelling", "bone-health", "falls-home"],
  reviewWeeks: [1, 2],
  therapistNote:
    "Healed and out of the cast. Look for complex regional pain at every visit; if it is there, half " +
    "the dose and refer early. When healing allows, usually from 6 weeks, add the putty squeeze and the " +
    "weight shift at a table. Tick “Driving again” when it is the question.",
};
