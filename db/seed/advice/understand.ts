import type { AdviceTopic } from "@/lib/domain/program/advice";
import { adviceProvenance } from "./advice-provenance";

export const UNDERSTAND_TOPICS: readonly AdviceTopic[] = [
  {
    slug: "outlook",
    group: "understand",
    title: "What to expect",
    points: [
      "How long it takes is different for each person. Ask us what to expect.",
      "Pain that feels bad does not always mean harm.",
      "Change takes time. Small steps most days work best.",
    ],
    therapistNote:
      "The first points follow the tag, or the visit's reason where there are several. Over 80% of adults have back " +
      "pain at some time. Use neutral words such as “irritated nerve” or “disc bulge”; " +
      "never “slipped”, “out of place”, “worn out”, “crumbling” or “damaged”. Optional line to add: “Most people do " +
      "not need a scan. It rarely changes treatment.”",
    offUnlessTicked: false,
    resolves: ["K14", "K15", "K16", "K28"],
    provenance: adviceProvenance(["000", "003", "004"], "how common, how long, several causes at once"),
  },
  {
    slug: "stay-active",
    group: "understand",
    title: "Keep moving",
    points: [
      "Keep up your normal day as much as you can.",
      "Rest for a short time if you must, but stay out of bed in the day.",
      "If something hurts a lot, do less of it for now. Then build it back up.",
      "Any activity you enjoy is good. Doing it often matters most.",
    ],
    therapistNote:
      "The articles disagree about rest. Staying active is slightly better in acute back pain and no different in " +
      "sciatica (Cochrane 2010), so a short rest is fine and bed rest is not.",
    offUnlessTicked: false,
    resolves: ["K3"],
    provenance: adviceProvenance(["000", "001", "002", "003", "004"], "regular activity is recommended"),
  },
  {
    slug: "pacing-flare-ups",
    group: "understand",
    title: "Pacing and bad days",
    points: [
      "Do a little on most days, rather than all of it at the weekend.",
      "Stop and change before pain builds up.",
      "Bad days happen. Cut back by half for a day or two. Then build up again.",
    ],
    therapistNote:
      "The plan for bad days (half the dose for 1 to 2 days) is usual practice and in none of the articles.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["000", "002", "003", "004"], "a little on most days; avoid over-exertion"),
  },
  {
    slug: "walking-more",
    group: "understand",
    title: "Walking",
    points: [
      "Walk every day if you can. Start with a time that feels easy.",
      "Add a few minutes each week. Aim for 30 minutes, 5 days a week.",
      "Short walks add up.",
    ],
    therapistNote:
      "One article asks for an hour a day, the others give no figure. 30 minutes on 5 days follows WHO 2020 " +
      "(150 to 300 minutes a week) and the WalkBack trial; more is optional.",
    offUnlessTicked: false,
    resolves: ["K11"],
    provenance: adviceProvenance(["000", "001", "002", "003"], "walking; a time only in one"),
  },
  {
    slug: "exercise-basics",
    group: "understand",
    title: "Doing your exercises",
    points: [
      "Warm up for a few minutes before you start.",
      "A mild ache is normal. Sharp or strong pain is not. Stop that exercise.",
      "Breathe while you hold.",
      "Stretch until it feels firm. Never go above 7 out of 10.",
      "Pain up to 5 out of 10 is OK if it settles by the next day.",
    ],
    therapistNote:
      "7 out of 10 is a ceiling for stretch, not a target: work at 4 to 6. It is a scale of stretch; the 5 out of 10 " +
      "is a scale of pain and was added by the editors. Keep the two apart when you explain them. If your clinic " +
      "uses another pain guide, change the last point.",
    offUnlessTicked: false,
    resolves: ["K20", "K27"],
    provenance: adviceProvenance(["000", "002", "003", "004"], "stop rule, stretch ceiling, breathing"),
  },
  {
    slug: "work",
    group: "understand",
    title: "Work",
    points: [
      "Try to stay at work, or go back soon.",
      "You can go back before you are free of pain.",
      "Ask about lighter jobs, more breaks or shorter days for a while.",
    ],
    therapistNote:
      "Added by the editors; NICE NG59 promotes return to work and normal activity. The articles mention only long " +
      "days of sitting and demanding jobs.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance([], "added"),
  },
];
