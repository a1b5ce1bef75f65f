import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, sets } from "./dose-parts";

export const PERSISTENT_LBP: ProgramTemplate = {
  slug: "tpl-persistent-lbp",
  title: "Get strong and confident",
  goal: "Get stronger, trust your movement and build up to 150 minutes of activity a week.",
  suits: ["nonspecific-lbp", "degenerative-spine", "spinal-curvature"],
  notFor: "New warning signs.",
  items: [
    { exercise: "cat-cow", dose: { ...sets(1, 10), ...daily(1) } },
    { exercise: "bridge", dose: { ...sets(2, 10), ...hold(3), ...days(4) } },
    { exercise: "bird-dog", dose: { ...sets(2, 6), ...hold(5), ...days(5) } },
    { exercise: "side-plank-knees", dose: { ...sets(2, 5), ...hold(10), ...days(4) } },
    { exercise: "sit-to-stand", dose: { ...sets(2, 10), ...days(4) } },
    { exercise: "hip-hinge-drill", dose: { ...sets(2, 10), ...days(5) } },
    {
      exercise: "walking-program",
      dose: { ...minutes(10), ...days(5) },
      note: "Add a few minutes each week until you reach 30 minutes.",
    },
  ],
  advice: ["outlook", "pacing-flare-ups", "walking-more", "sleep-habits"],
  reviewWeeks: [3, 3],
  therapistNote:
    "For pain over 12 weeks or pain that comes back, and for mild curvature. Then: bird dog with a hold " +
    "of 10 seconds; after the hip hinge drill, light deadlift 2 × 8 on 2 to 3 days. Review again at 6 " +
    "weeks. Under care for axial spondyloarthritis: leave out the side plank, add upper back extension " +
    "over a chair, open book and lying on the front, daily, and review with rheumatology.",
};
