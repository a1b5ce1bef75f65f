import type { AdviceTopic } from "@/lib/domain/program/advice";
import { adviceProvenance } from "./advice-provenance";

export const SLEEP_TOPICS: readonly AdviceTopic[] = [
  {
    slug: "sleep-positions",
    group: "sleep",
    title: "Positions in bed",
    points: [
      "On your side: put a pillow between your knees.",
      "On your back: put a pillow under your knees.",
      "On your front: put a thin pillow under your hips.",
      "The best position is the one you can sleep in.",
    ],
    therapistNote:
      "A body pillow on the side and a small low-back pillow on the back are other options. On the front is the " +
      "least favoured position. In pregnancy and with a replaced hip other points print.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["000", "002"], "positions and pillows"),
  },
  {
    slug: "mattress-pillows",
    group: "sleep",
    title: "Mattress and pillows",
    points: [
      "A medium-firm mattress suits most people with back pain.",
      "Comfort counts most.",
      "You may not need a new one.",
    ],
    therapistNote:
      "The articles say firm, medium-firm and simply comfortable. In a trial of 313 people medium-firm beat firm " +
      "(Kovacs 2003).",
    offUnlessTicked: false,
    resolves: ["K1"],
    provenance: adviceProvenance(["000", "002", "003"], "firmness, in disagreement"),
  },
  {
    slug: "sleep-habits",
    group: "sleep",
    title: "Better sleep",
    points: [
      "Go to bed and get up at the same times each day.",
      "Put screens away before bed.",
      "A warm bath, easy stretches or slow breathing can help.",
      "Most adults need 7 to 9 hours. One bad night will not harm you.",
    ],
    therapistNote:
      "One article asks for at least 8 hours. A fixed 8 worries poor sleepers; AASM says 7 or more.",
    offUnlessTicked: false,
    resolves: ["K12"],
    provenance: adviceProvenance(["002", "003", "004"], "regular times, screens, winding down"),
  },
];
