"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { likenessInWords } from "@/lib/domain/patient/likeness-words";
import type { PatientDouble } from "@/lib/domain/patient/patient-double";

/**
 * Who on record looks like the person about to be added. Those shown are sent along with the next attempt, so that nobody
 * is asked about the same people twice. Takes the focus when it appears.
 */
export function DoublesNotice({ doubles }: { doubles: readonly PatientDouble[] }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (doubles.length > 0) ref.current?.focus();
  }, [doubles]);
  if (doubles.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1} className="outline-none">
      <Notice tone="warn" role="alert" title="Not added yet: this may be somebody you have already">
        <ul className="grid gap-2 pt-1">
          {doubles.map((double) => (
            <li key={double.id} className="wrap-anywhere">
              <TextLink
                href={`/patients/${double.id}`}
                target="_blank"
                rel="noopener"
                className="font-semibold"
              >
                Open {double.name} (in a new tab)
              </TextLink>
              <span className="block text-sm">{likenessInWords(double)}</span>
            </li>
          ))}
        </ul>
        <p className="pt-2">What you typed is still here. Add anyway if it is another person.</p>
      </Notice>
      <input type="hidden" name="seenDoubles" value={doubles.map(({ id }) => id).join(" ")} />
    </div>
  );
}
