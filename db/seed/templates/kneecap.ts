import type { ProgramTemplate } from "@/lib/domain/template/template";

export const KNEECAP: ProgramTemplate = {
  slug: "tpl-kneecap",
  title: "Kneecap pain",
  goal: "Stronger hips and thighs, and stairs and squats with less pain.",
  suits: ["patellofemoral-pain"],
  notFor: "A swollen or locked knee. In the young, a hip that nobody has examined.",
  items: [
    { exercise: "clamshell", dose: {} },
    { exercise: "bridge", dose: {} },
    { exercise: "terminal-knee-extension", dose: {} },
    { exercise: "mini-squat", dose: {} },
    { exercise: "step-up-low", dose: {}, note: "Use a lower step if your knee hurts." },
    { exercise: "hip-abduction-side-lying", dose: {} },
    { exercise: "cycling-stationary", dose: {} },
  ],
  advice: ["outlook", "pacing-flare-ups", "return-sport"],
  reviewWeeks: [3, 3],
  therapistNote:
    "Jumper's knee: isometric knee extension, then the Spanish squat hold, then the heavy slow squat in " +
    "place of the first three. After a dislocation of the kneecap: later, when straight-line control is " +
    "there. Review again at 6 and 12 weeks.",
};
