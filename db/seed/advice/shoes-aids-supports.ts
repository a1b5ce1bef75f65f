import type { AdviceTopic } from "@/lib/domain/program/advice";
import { adviceProvenance } from "./advice-provenance";

export const SHOES_AIDS_SUPPORTS_TOPICS: readonly AdviceTopic[] = [
  {
    slug: "footwear",
    group: "shoes-aids-supports",
    title: "Shoes",
    points: [
      "Comfort comes first.",
      "Wear shoes that feel comfy and well cushioned.",
      "Keep heels low (about 2.5 cm or 1 inch) if high heels make you sore.",
    ],
    therapistNote: "No insoles or rocker soles for back pain (NICE NG59), and no talk of misalignment.",
    offUnlessTicked: false,
    resolves: ["K13"],
    provenance: adviceProvenance(["000", "001"], "heel height, cushioning"),
  },
  {
    slug: "walking-aid",
    group: "shoes-aids-supports",
    title: "Stick or other aid",
    points: [
      "Hold the stick in the hand on your good side.",
      "The handle should reach the crease of your wrist when you stand.",
      "Move the stick and the sore leg together.",
      "Stairs: good leg first going up. Sore leg and stick first coming down.",
    ],
    therapistNote:
      "Tick only after you have checked the fit. WHO 2023 and NICE NG226 support walking aids after assessment. The " +
      "stair rule is the standard one; a public page was found that has it the wrong way round for going up.",
    offUnlessTicked: true,
    resolves: [],
    provenance: adviceProvenance(["000"], "aids share the load; the how-to added"),
  },
  {
    slug: "belts-strapping",
    group: "shoes-aids-supports",
    title: "Belts, straps and taping",
    points: [
      "Wear {support} only for {task}, for {time}, as we agreed.",
      "A support does not replace your exercises.",
    ],
    therapistNote:
      "Off unless you tick it, with a reason. NICE NG59: do not offer belts or corsets; WHO 2023: not as routine " +
      "care. Fill in which support, for which task and for how long. A pelvic belt in pregnancy is a separate " +
      "decision.",
    offUnlessTicked: true,
    resolves: ["K7"],
    provenance: adviceProvenance(["001"], "strapping and belts; resolved against"),
  },
];
