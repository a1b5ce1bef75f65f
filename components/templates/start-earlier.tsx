"use client";

import { useId, useState } from "react";
import { Select } from "@/components/ui/select";
import type { EarlierProgram } from "@/lib/domain/template/earlier-program";
import { StartChoice } from "./start-choice";
import { StartProgram } from "./start-program";

type StartEarlierProps = { patientId: string; program: EarlierProgram; number: number };

/** One of the patient's own programs, in any of its versions. */
export function StartEarlier({ patientId, program, number }: StartEarlierProps) {
  const { id, title, history, states } = program;
  const selectId = useId();
  const [state, setState] = useState(states[0]?.value ?? "draft");
  const only = states.length === 1 ? states[0] : undefined;
  return (
    <StartChoice
      title={title}
      number={number}
      action={
        <StartProgram patientId={patientId} title={`${title}, as this patient had it`} isFirst={number === 1}>
          <input type="hidden" name="programId" value={id} />
          <input type="hidden" name="version" value={state} />
        </StartProgram>
      }
    >
      <p className="text-sm text-ink-soft">
        {history}
        {only && `. ${only.label}`}.
      </p>
      {!only && (
        <div className="flex max-w-xs items-center gap-2">
          <label htmlFor={selectId} className="text-sm whitespace-nowrap text-ink-soft">
            As of
          </label>
          <Select
            id={selectId}
            value={state}
            options={states}
            onChange={(event) => setState(event.target.value)}
          />
        </div>
      )}
    </StartChoice>
  );
}
