import type { AdviceTopic } from "@/lib/domain/program/advice";
import { adviceProvenance } from "./advice-provenance";

export const EASING_PAIN_TOPICS: readonly AdviceTopic[] = [
  {
    slug: "heat",
    group: "easing-pain",
    title: "Heat",
    points: [
      "Heat suits stiff or tight muscles. Use heat or cold, whichever helps you.",
      "Use a warm pack, bath or shower for 15 to 20 minutes.",
      "Wrap a hot-water bottle in a towel. Check your skin every 5 minutes.",
      "Never sleep with a hot pack on.",
      "Keep heat off a hot, red or swollen joint, broken skin and a fresh injury.",
    ],
    therapistNote:
      "Check before you tick: reduced skin feeling, poor circulation, diabetes with neuropathy, pregnancy (no heat " +
      "over the belly, no hot tub), new swelling, active infection, cancer in the area. Small short-term relief " +
      "(Cochrane 2006). The articles give no time; 15 to 20 minutes is from public sources (10 to 30).",
    offUnlessTicked: false,
    resolves: ["K10"],
    provenance: adviceProvenance(["000", "001", "002", "003"], "forms of heat, burns; no time"),
  },
  {
    slug: "cold",
    group: "easing-pain",
    title: "Cold",
    points: [
      "Wrap a cold pack or a bag of frozen peas in a damp cloth.",
      "Use it for 10 to 15 minutes. Never more than 20.",
      "Check your skin after 5 minutes. Stop if it is white, very red or numb.",
      "Never fall asleep with it on. Wait 2 hours before you use it again.",
    ],
    therapistNote:
      "Check before you tick: poor feeling or circulation, Raynaud's, cold allergy. The articles say 15 to 20 and 10 " +
      "to 20 minutes; 10 to 15 lies inside both. The skin check and the 2-hour gap are added.",
    offUnlessTicked: false,
    resolves: ["K2", "K10"],
    provenance: adviceProvenance(["000", "002", "003", "004"], "time, wrapping, never while asleep"),
  },
  {
    slug: "first-days-strain",
    group: "easing-pain",
    title: "First days after a strain",
    points: [
      "Take it easy for 1 to 3 days. Then start to move more each day.",
      "Cold may ease the pain. Keep heat for later, when it is no longer hot or swollen.",
      "Walk a little and often.",
    ],
    therapistNote:
      "Protect for 1 to 3 days, then load and move, instead of rest and ice alone. No heat on a fresh injury.",
    offUnlessTicked: false,
    resolves: ["K3", "K10", "K23"],
    provenance: adviceProvenance(["001", "002", "004"], "rest and ice; times added"),
  },
  {
    slug: "self-massage",
    group: "easing-pain",
    title: "Massage and self-release",
    points: [
      "Roll slowly over muscle for about 1 minute.",
      "A firm ache is fine. Stop for sharp pain or tingling.",
      "Keep off bone, your spine and any bruise.",
    ],
    therapistNote:
      "Check before you tick: blood thinners, osteoporosis, varicose or clotted veins, open skin, reduced feeling, " +
      "pregnancy (no pressure on the abdomen). Only alongside exercise. The articles give no time; 60 seconds an " +
      "area is proposed.",
    offUnlessTicked: false,
    resolves: ["K18"],
    provenance: adviceProvenance(["000", "002", "003"], "roller and ball at home; no dose"),
  },
  {
    slug: "stress-relaxation",
    group: "easing-pain",
    title: "Stress and relaxing",
    points: [
      "Stress can turn pain up. Rest for your mind helps your body.",
      "Try 5 minutes of slow breathing each day.",
      "Tell us if you feel low or worried. Help is there.",
    ],
    therapistNote:
      "Goes with “Slow belly breathing”, “Muscle-by-muscle relaxation” and “Mindfulness or body scan”. WHO and NICE " +
      "support psychological approaches alongside exercise.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["000", "001", "002", "003", "004"], "stress and pain, slow breathing"),
  },
];
