import type { ProgramTemplate } from "@/lib/domain/template/template";
import { daily, days, hold, minutes, sets } from "./dose-parts";

export const BONE_BALANCE: ProgramTemplate = {
  slug: "tpl-bone-balance",
  title: "Strong bones, steady feet",
  goal: "Strength, balance and safe bending.",
  suits: ["osteoporosis", "fracture-trauma"],
  notFor: "New spinal pain: check for a fracture first.",
  items: [
    { exercise: "sit-to-stand-raised", dose: { ...sets(2, 8), ...days(4, 5) } },
    { exercise: "heel-raise", dose: { ...sets(2, 12), ...days(4) } },
    { exercise: "hip-abduction-standing", dose: { ...sets(2, 10), ...days(3) } },
    { exercise: "hip-hinge-drill", dose: { ...sets(2, 10), ...days(5) } },
    {
      exercise: "tandem-stance",
      dose: { ...sets(1, 3), ...hold(30), ...days(5) },
      note: "Hold for as long as you can, up to 30 seconds.",
    },
    { exercise: "march-standing", dose: { ...minutes(2), ...daily(2) } },
    {
      exercise: "walking-program",
      dose: { ...minutes(10), ...days(5) },
      note: "Add a few minutes each week until you reach 30 minutes.",
    },
  ],
  advice: ["bone-health", "walking-more", "lifting-carrying", "footwear"],
  reviewWeeks: [3, 4],
  therapistNote:
    "Also for older adults, and after a healed fracture with clearance. Build sit to stand from a high " +
    "seat to 10 repetitions, then use a normal seat. No end-range bending or twisting; teach how to bend " +
    "rather than not to. Review again at 12 weeks.",
};
