import type { ProgramTemplate } from "@/lib/domain/template/template";
import { days } from "./dose-parts";

export const THUMB_HAND_OA: ProgramTemplate = {
  slug: "tpl-thumb-hand-oa",
  title: "Hands that work",
  goal: "Less stiff, stronger hands that open jars and turn keys.",
  suits: ["thumb-base-oa", "hand-oa"],
  notFor: "A hot, swollen joint. Stiff hands for over 30 minutes each morning.",
  items: [
    { exercise: "thumb-web-release", dose: {} },
    { exercise: "thumb-c-shape", dose: {} },
    { exercise: "thumb-opposition", dose: {} },
    { exercise: "fist-and-fan", dose: {} },
    { exercise: "index-side-press", dose: {} },
    { exercise: "putty-grip", dose: { ...days(3) }, note: "Use a soft ball or sponge." },
  ],
  advice: ["outlook", "heat", "work-arm"],
  reviewWeeks: [4, 6],
  therapistNote:
    "A sore thumb base: the round shape before the grip. A splint and pacing help as well. Tick “Creams " +
    "and patches” if it is wanted. Review again at 12 weeks.",
};
