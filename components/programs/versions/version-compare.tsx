"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { DifferenceList } from "./difference-list";

interface VersionCompareProps {
  readonly programId: string;
  readonly number: number;
  /** Newest first. */
  readonly numbers: readonly number[];
  readonly comparison: { readonly with: number; readonly changes: readonly string[] };
}

/** What a version has otherwise than another one, which can be chosen. */
export function VersionCompare({ programId, number, numbers, comparison }: VersionCompareProps) {
  const router = useRouter();
  const id = useId();
  const others = numbers.filter((other) => other !== number);
  const choose = (other: string) =>
    router.replace(`/programs/${programId}/versions/${number}?with=${other}`, { scroll: false });
  return (
    <Section
      title="What is different"
      actions={
        <div className="flex items-center gap-2" data-screen-only>
          <label htmlFor={id} className="whitespace-nowrap text-ink-soft">
            Compared with
          </label>
          <Select
            id={id}
            value={String(comparison.with)}
            options={others.map((other) => ({ value: String(other), label: `Version ${other}` }))}
            onChange={(event) => choose(event.target.value)}
          />
        </div>
      }
    >
      <p className="text-ink-soft">
        From version {Math.min(comparison.with, number)} to version {Math.max(comparison.with, number)}:
      </p>
      {comparison.changes.length > 0 ? (
        <DifferenceList lines={comparison.changes} />
      ) : (
        <p>Nothing changed but the date.</p>
      )}
    </Section>
  );
}
