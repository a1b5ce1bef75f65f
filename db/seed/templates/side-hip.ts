import type { ProgramTemplate } from "@/lib/domain/template/template";

export const SIDE_HIP: ProgramTemplate = {
  slug: "tpl-side-hip",
  title: "Side-of-hip pain",
  goal: "A stronger side of the hip, better nights and easier stairs.",
  suits: ["gluteal-tendinopathy"],
  notFor: "Pain in the groin, or a stiff or locked hip: think of the joint.",
  items: [
    { exercise: "hip-abduction-isometric", dose: {} },
    { exercise: "hip-spread-standing", dose: {} },
    { exercise: "bridge", dose: {} },
    { exercise: "mini-squat", dose: {} },
    { exercise: "hip-abduction-wall-press", dose: {} },
    { exercise: "band-side-step", dose: {}, note: "Start this in week 4." },
    { exercise: "walking-program", dose: {}, note: "Walk on the flat." },
  ],
  advice: ["outlook", "tendon-load", "sitting-comfort", "sleep-positions"],
  reviewWeeks: [4, 4],
  therapistNote:
    "No cross-body stretch, nothing lying on the sore side, no hanging on one hip. If standing on one " +
    "leg hurts, stay with pushing the floor apart. Review again at 8 weeks.",
};
