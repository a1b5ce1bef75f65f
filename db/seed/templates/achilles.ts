import type { ProgramTemplate } from "@/lib/domain/template/template";

export const ACHILLES: ProgramTemplate = {
  slug: "tpl-achilles",
  title: "Heel-cord load",
  goal: "A stronger heel cord for walking, stairs and running.",
  suits: ["achilles-tendinopathy"],
  notFor: "A pop and no push-off: same day. A hot, swollen calf.",
  items: [
    { exercise: "calf-isometric-hold", dose: {} },
    { exercise: "heel-raise", dose: {} },
    { exercise: "heel-drop-straight", dose: {} },
    { exercise: "heel-drop-bent-knee", dose: {} },
    { exercise: "hip-abduction-side-lying", dose: {} },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "tendon-load", "shoes-foot", "return-sport"],
  reviewWeeks: [4, 4],
  therapistNote:
    "Sore in the middle of the cord. Sore at the heel bone: the floor-level slow heel raise in place of " +
    "both heel drops, and no stretch below flat. Record the place. Quinolone antibiotic or steroid " +
    "tablets: light, and tell the prescriber. Review again at 8 and 12 weeks.",
};
