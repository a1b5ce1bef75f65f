"use client";

import { ErrorNote } from "@/components/ui/error-note";
import { Section } from "@/components/ui/section";
import { StartOther } from "./start-other";
import { useOtherPrograms } from "./use-other-programs";

type OtherProgramsProps = { patientId: string; search: string; firstNumber: number };

/** Programs of the clinic's other patients, found by title or name. */
export function OtherPrograms({ patientId, search, firstNumber }: OtherProgramsProps) {
  const state = useOtherPrograms(patientId, search);
  const programs = state.status === "found" ? state.programs : [];
  return (
    <Section
      title="From another patient's program"
      description="Exercises, doses and advice are copied, for this patient's side. What was written for the other patient stays there unless you tick it."
    >
      {state.status === "found" && state.failure !== undefined ? (
        <ErrorNote title="Not searched">{state.failure}</ErrorNote>
      ) : (
        <p role="status" className={programs.length > 0 ? "sr-only" : "text-ink-soft"}>
          {messageOf(state, search)}
        </p>
      )}
      {programs.length > 0 && (
        <ul>
          {programs.map((program, index) => (
            <StartOther key={program.id} {...{ patientId, program }} number={firstNumber + index} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function messageOf(state: ReturnType<typeof useOtherPrograms>, search: string): string {
  if (state.status === "too-short") return "Type part of a title or of a patient's name into the search.";
  if (state.status === "looking") return "Looking …";
  const { length } = state.programs;
  if (length === 0) return `No other patient's program matches “${search.trim()}”.`;
  return length === 1 ? "1 program of another patient" : `${length} programs of other patients`;
}
