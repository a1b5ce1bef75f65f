import type { AdviceTopic } from "@/lib/domain/program/advice";
import { adviceProvenance } from "./advice-provenance";

export const GENERAL_HEALTH_TOPICS: readonly AdviceTopic[] = [
  {
    slug: "healthy-weight",
    group: "general-health",
    title: "Weight",
    points: [
      "If you carry extra weight, losing some can ease your hips and back.",
      "Small changes you can keep work best. Skip crash diets.",
      "Would you like help with this? Ask us.",
    ],
    therapistNote:
      "Tick only after asking permission; use words without blame (WHO 2023). Weight loss helps hip osteoarthritis, " +
      "and more loss helps more (NICE NG226). Do not promise an effect for every pound lost.",
    offUnlessTicked: true,
    resolves: [],
    provenance: adviceProvenance(
      ["000", "001", "002", "003", "004"],
      "load on back and hips; no crash diets",
    ),
  },
  {
    slug: "eating-well",
    group: "general-health",
    title: "Food",
    points: [
      "Eat plenty of fruit, vegetables and whole grains. Add fish, beans, nuts or lean meat.",
      "Cut down on sugary and highly processed food.",
      "Good food keeps muscles and bones strong.",
    ],
    therapistNote:
      "For general health only: no claims about inflammation, and no supplements. The evidence for either is weak.",
    offUnlessTicked: false,
    resolves: ["K25"],
    provenance: adviceProvenance(["000", "001", "003"], "foods and general benefit"),
  },
  {
    slug: "drinking-water",
    group: "general-health",
    title: "Drinking",
    points: ["Drink enough through the day so your pee (urine) is pale."],
    therapistNote:
      "Off unless you tick it: no good evidence that water helps back pain. The articles give no amount. Leave it " +
      "out when fluids are limited for medical reasons.",
    offUnlessTicked: true,
    resolves: ["K25"],
    provenance: adviceProvenance(["000", "001"], "drinking water; no amount"),
  },
  {
    slug: "stop-smoking",
    group: "general-health",
    title: "Smoking",
    points: [
      "Smoking is linked with back pain and slow healing.",
      "Stopping helps your whole body.",
      "Ask your doctor or pharmacist for free or local help to quit.",
      "Local help to quit: {local_stop_smoking_service}",
    ],
    therapistNote: "Fill in the local service, or leave it empty and that point will not print.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["001", "002", "004"], "smoking and discs; stop"),
  },
  {
    slug: "bone-health",
    group: "general-health",
    title: "Bones",
    points: [
      "Lift, step and climb: bones like load.",
      "Bend at hips and knees, chest up.",
      "Ask about vitamin D, calcium and a bone check if you broke a bone after a small fall.",
    ],
    therapistNote:
      "Mostly added by the editors. Teach how to bend and lift, not to avoid it. Goes with “Hip hinge drill”.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["001", "003"], "thin bones and activity; the rest added"),
  },
];
