import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { isOnHold } from "@/lib/domain/patient/condition";
import type { PatientTag } from "./builder-view";

interface PatientConditionsProps {
  readonly tags: readonly PatientTag[];
  readonly clearance: string;
}

/** What is known about the patient and what to keep in mind with it. */
export function PatientConditions({ tags, clearance }: PatientConditionsProps) {
  if (tags.length === 0) return null;
  const isCleared = clearance.trim() !== "";
  const onHold = tags.filter((tag) => isOnHold(tag, isCleared));
  const others = tags.filter((tag) => !onHold.includes(tag));
  return (
    <section aria-label="Conditions of the patient" className="grid gap-3">
      {onHold.map((tag) => (
        <Notice key={tag.slug} tone="stop" title={`${tag.name}: on hold`}>
          {tag.prompt}
        </Notice>
      ))}
      {others.length > 0 && (
        <details open>
          <summary className="w-fit rounded">
            <span className="*:mr-1.5">
              {others.map((tag) => (
                <Badge key={tag.slug} wraps {...(tag.suitability === "yes" ? {} : { tone: "warn" as const })}>
                  {tag.name}
                </Badge>
              ))}
              {others.some(hasPrompt) && <span className="text-sm text-ink-soft">What to keep in mind</span>}
            </span>
          </summary>
          <dl className="mt-2 grid gap-2">
            {others.filter(hasPrompt).map((tag) => (
              <div key={tag.slug}>
                <dt className="font-medium">{tag.name}</dt>
                <dd className="max-w-prose text-ink-soft">{tag.prompt}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

/** A flag speaks through the conflict rules alone. */
function hasPrompt(tag: PatientTag): boolean {
  return tag.prompt !== "";
}
