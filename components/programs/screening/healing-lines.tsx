import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { healingByTag } from "@/lib/domain/patient/condition-detail-words";

type HealingLinesProps = Pick<ProgramBuilderProps, "patient" | "safety">;

/** How long ago each operation or injury on the record was, on the day of publishing; nothing where there is none. */
export function HealingLines({ patient, safety }: HealingLinesProps) {
  const healing = healingByTag(safety);
  const lines = patient.tags.filter(({ slug }) => healing.has(slug));
  if (lines.length === 0) return null;
  return (
    <ul aria-label="Time since operation or injury" className="grid gap-0.5">
      {lines.map(({ slug, name }) => (
        <li key={slug}>
          <span className="font-semibold">{name}:</span> {healing.get(slug)}
        </li>
      ))}
    </ul>
  );
}
