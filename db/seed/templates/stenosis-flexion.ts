import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, sets } from "./dose-parts";

export const STENOSIS_FLEXION: ProgramTemplate = {
  slug: "tpl-stenosis-flexion",
  title: "Legs that ache when walking and ease when sitting",
  goal: "Walk further and keep your hips and back strong.",
  suits: ["stenosis"],
  notFor: "Symptoms in both legs that are new or worse, bladder change: emergency.",
  items: [
    { exercise: "knee-to-chest-single", dose: { ...sets(1, 10), ...hold(5), ...daily(2) } },
    { exercise: "knee-to-chest-double", dose: { ...sets(1, 10), ...hold(5), ...daily(1) } },
    {
      exercise: "flexion-sitting",
      dose: { ...sets(1, 10), ...hold(5), ...daily(2) },
      note: "Do this after walking.",
    },
    { exercise: "pelvic-tilt-supine", dose: { ...sets(1, 10), ...hold(10), ...daily(1) } },
    { exercise: "bridge", dose: { ...sets(2, 10), ...hold(3), ...days(4) }, note: "A small lift is enough." },
    { exercise: "sit-to-stand", dose: { ...sets(2, 10), ...days(4) } },
    {
      exercise: "cycling-stationary",
      dose: { ...minutes(10), ...days(5) },
      note: "On foot, walk in short bouts and sit down to rest in between.",
    },
  ],
  advice: ["stay-active", "pacing-flare-ups", "walking-more"],
  reviewWeeks: [3, 3],
  therapistNote:
    "Add “Stick or other aid” if it is needed and the fit is checked. Evidence for a flexion bias is " +
    "modest: many kinds of exercise suit. With osteoporosis, swap the double knee to chest and the " +
    "forward bend in sitting for the bike, pelvic tilt in sitting and sit to stand.",
};
