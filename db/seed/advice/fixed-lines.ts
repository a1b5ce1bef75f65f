import type { AdviceTopic } from "@/lib/domain/program/advice";
import { adviceProvenance } from "./advice-provenance";

/** Lines with a fixed wording that the therapist may tick but that are not topics of advice of their own. */
export const FIXED_LINES: readonly AdviceTopic[] = [
  {
    slug: "medicines-ask",
    group: "easing-pain",
    title: "Pain relief",
    points: [
      "Ask your pharmacist or doctor which pain relief is safe for you. Tell them about your other medicines and any " +
        "stomach, heart or kidney problem, and if you are pregnant. Do not stop a medicine your doctor gave you " +
        "without asking.",
    ],
    therapistNote:
      "Fixed wording. The handout names no medicine and no dose. If the patient takes opioids: discuss with the " +
      "prescriber, and do not advise stopping suddenly.",
    offUnlessTicked: true,
    resolves: ["K22"],
    provenance: adviceProvenance(["002", "003", "004"], "medicines are named there; none is printed"),
  },
];
