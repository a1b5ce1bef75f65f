import type { SafetySources } from "@/lib/domain/conflict/safety-sources";

/** An age that no rule of childhood or old age speaks about. */
const NEITHER_YOUNG_NOR_OLD = 40;

/** Whom a template is edited for: nobody in particular. The rules speak once it is used for somebody. */
export function anybody(today: string) {
  const safety: SafetySources = {
    ...{ today, conditions: [], birthYear: Number(today.slice(0, 4)) - NEITHER_YOUNG_NOR_OLD },
    ...{ adult: "", kept: [] },
  };
  const patient = { id: "", name: "", label: "Your patient", affectedSide: "unspecified" as const };
  return { safety, patient: { ...patient, tags: [], clearance: "" } };
}
