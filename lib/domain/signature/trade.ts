import type { Profession } from "@/lib/domain/checker/profession";
import type { Region } from "@/lib/domain/exercise/exercise";
import type { Signable } from "./signable";

/** What a hand therapist treats. */
const HAND: ReadonlySet<Region> = new Set<Region>(["elbow", "forearm", "wrist", "hand"]);

/** The topics that a profession other than physiotherapy is about; it signs no others. */
const TOPICS_OF: Partial<Readonly<Record<Profession, ReadonlySet<string>>>> = {
  dietitian: new Set(["healthy-weight", "eating-well", "drinking-water"]),
  pharmacist: new Set(["creams-patches", "medicines-ask"]),
  midwife: new Set(["sleep-positions"]),
};

/**
 * Whether a text is about what the profession does: a hand therapist signs exercises of elbow, forearm, wrist and hand, a
 * dietitian, pharmacist or midwife the advice that is theirs (item 12 of the clinical corrections).
 */
export function isOfTheirTrade(
  profession: Profession,
  { kind, subject, regions }: Pick<Signable, "kind" | "subject" | "regions">,
): boolean {
  if (kind === "exercise" && profession === "hand-therapist")
    return regions.length > 0 && regions.every((region) => HAND.has(region));
  if (kind === "advice-topic") return TOPICS_OF[profession]?.has(subject) ?? true;
  return true;
}
