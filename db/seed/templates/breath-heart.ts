import type { ProgramTemplate } from "@/lib/domain/template/template";
import { minutes, times } from "./dose-parts";

export const BREATH_HEART: ProgramTemplate = {
  slug: "tpl-breath-heart",
  title: "Fitter with less breath",
  goal: "Do more with the breath you have, a little each week.",
  suits: ["lung-disease", "heart-disease"],
  notFor: "Not stable or not cleared. Fever or a flare now. Pain at rest.",
  items: [
    { exercise: "pursed-lip-breathing", dose: {} },
    {
      exercise: "walking-program",
      dose: { ...minutes(5, 10), ...times(2) },
      note: "You should be able to talk as you walk.",
    },
    { exercise: "sit-to-stand", dose: {} },
    { exercise: "rib-breathing-sitting", dose: {} },
    { exercise: "band-row", dose: {} },
    { exercise: "heel-raise", dose: {} },
    { exercise: "step-up-low", dose: {} },
  ],
  advice: ["outlook", "breathless", "pacing-flare-ups", "stop-smoking"],
  reviewWeeks: [2, 2],
  therapistNote:
    "Stable and cleared by the team; its limits stand above these doses. Breathe out on effort, propped " +
    "up, breathlessness 3 to 4 out of 10. Review again at 6 and 12 weeks.",
};
