import { amount } from "@/lib/domain/dose/amount";
import type { Exercise } from "@/lib/domain/exercise/exercise";
import { added } from "./provenance";

export const muscleRelaxationExercises: readonly Exercise[] = [
  {
    slug: "progressive-muscle-relaxation",
    name: "Muscle-by-muscle relaxation",
    plainName: "Tense and relax, muscle by muscle",
    regions: ["whole body"],
    purpose: "relaxation",
    startPosition: "sitting",
    equipment: "chair or bed",
    loadTags: [],
    dose: {
      timesPerDay: amount(1),
      daysPerWeek: amount(7),
      minutes: amount(10),
    },
    doseBasis: "B10",
    sideRule: "none",
    steps: [
      "Sit or lie in comfort.",
      "Tense your feet gently for about five seconds, and keep breathing.",
      "Let go, and notice how that feels.",
      "Move up in turn: legs, bottom, tummy, hands, arms, shoulders, face.",
      "Rest quietly before you get up.",
    ],
    shortSteps: [
      "Sit or lie in comfort and tense your feet gently.",
      "Let go and notice how that feels.",
      "Move up in turn, from legs to face.",
    ],
    feel: "Each part getting looser and heavier when you let it go.",
    mistake: "If a part hurts when you tense it, skip it and move on.",
    stopIf: "tensing brings on cramp or pain, or you feel upset",
    easier: ["breathing-diaphragmatic"],
    harder: [],
    precautions:
      "Light, short tensing: leave out painful areas, and listen for steady breathing with high blood pressure. Stay with the letting-go phase if tensing brings on cramp. Easier: slow belly breathing.",
    provenance: added(),
  },
];
