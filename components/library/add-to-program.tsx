"use client";

import { Check, Plus } from "lucide-react";
import { useState } from "react";
import { useFound } from "@/components/search/use-found";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { SearchInput } from "@/components/ui/search-input";
import { TextLink } from "@/components/ui/text-link";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import type { ProgramAddition, ProgramTarget } from "@/lib/domain/program/program-target";
import { addToProgramAction, findProgramsToAddToAction } from "@/lib/library/actions";

type AddToProgramProps = { exerciseId: string; name: string };

/** Puts the exercise into the draft of a program: those changed last, or those that are searched for. */
export function AddToProgram({ exerciseId, name }: AddToProgramProps) {
  const [search, setSearch] = useState("");
  const { found, failure, isLooking } = useFound(findProgramsToAddToAction, search);
  return (
    <section aria-label={`Add ${name} to a program`} className="grid gap-2 border-t border-line pt-4">
      <h3 className="text-base">Add to a program of …</h3>
      <SearchInput
        label="Search patients and programs"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {failure !== undefined && <ErrorNote title="Not searched">{failure}</ErrorNote>}
      <p role="status" className={found.length > 0 ? "sr-only" : "text-sm text-ink-soft"}>
        {isLooking ? "Looking …" : found.length === 0 ? "No program found." : `${found.length} programs`}
      </p>
      <ul className="grid max-h-64 overflow-y-auto">
        {found.map((program) => (
          <Target key={program.id} {...{ program, exerciseId, name }} />
        ))}
      </ul>
    </section>
  );
}

function Target({ program, exerciseId, name }: AddToProgramProps & { program: ProgramTarget }) {
  const { id: programId, title, patientName } = program;
  const [answer, setAnswer] = useState<ActionState<ProgramAddition>>(IDLE);
  const [pending, setPending] = useState(false);
  const add = async () => {
    setPending(true);
    setAnswer(await withNetworkFallback(addToProgramAction)(IDLE, { programId, exerciseId }));
    setPending(false);
  };
  return (
    <li className="grid gap-1 border-b border-line py-1.5 last:border-b-0">
      <div className="flex items-center justify-between gap-3">
        <span className="min-w-0 text-sm wrap-anywhere">
          <span className="block font-semibold">{patientName}</span>
          <span className="text-ink-soft">{title}</span>
        </span>
        {answer.status !== "saved" && (
          <Button
            size="sm"
            icon={<Plus />}
            pending={pending}
            aria-label={`Add to ${patientName}: ${title}`}
            onClick={() => void add()}
          >
            Add
          </Button>
        )}
        <span role="status" className="flex-none text-sm">
          {answer.status === "saved" && (
            <span className="flex items-center gap-1.5">
              <Check className="text-go-ink" />
              {answer.data.wasThere ? "In it already" : "Added"}
              <TextLink
                href={answer.data.address}
                aria-label={`Open the program of ${patientName} at ${name}`}
              >
                Open
              </TextLink>
            </span>
          )}
        </span>
      </div>
      {(answer.status === "refused" || answer.status === "invalid" || answer.status === "conflict") && (
        <ErrorNote title="Not added">
          {"message" in answer ? answer.message : "Somebody has changed the program just now. Try again."}
        </ErrorNote>
      )}
    </li>
  );
}
