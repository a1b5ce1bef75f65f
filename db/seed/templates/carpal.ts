import type { ProgramTemplate } from "@/lib/domain/template/template";

export const CARPAL: ProgramTemplate = {
  slug: "tpl-carpal",
  title: "Tingling hand",
  goal: "Ease the tingling and keep hand and wrist moving.",
  suits: ["carpal-tunnel"],
  notFor: "A hand that is always numb, or a thin thumb muscle: refer.",
  items: [
    { exercise: "tendon-glides", dose: {} },
    { exercise: "median-glide-wrist", dose: {} },
    { exercise: "fist-and-fan", dose: {} },
    { exercise: "desk-hand-break", dose: {} },
    { exercise: "neck-rotation-sitting", dose: {} },
  ],
  advice: ["outlook", "work-arm"],
  reviewWeeks: [6, 6],
  therapistNote:
    "Together with a splint at night. Thumb-side wrist tendons (de Quervain): swap the finger shapes " +
    "and the nerve glide for the gentle thumb and wrist glide and active wrist bending; later add slow " +
    "lowering with the thumb up. No better at review: nerve tests.",
};
