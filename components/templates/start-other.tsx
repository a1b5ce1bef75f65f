"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import type { ProgramChoice } from "@/lib/domain/template/template-choice";
import { StartChoice } from "./start-choice";
import { StartProgram } from "./start-program";

type StartOtherProps = { patientId: string; program: ProgramChoice; number: number };

/** Another patient's program: exercises, doses and advice; the words written for that patient only when ticked. */
export function StartOther({ patientId, program, number }: StartOtherProps) {
  const { id, title, patientName, createdByName, currentVersion } = program;
  const [keepWords, setKeepWords] = useState(false);
  const isPublished = currentVersion > 0;
  return (
    <StartChoice
      title={title}
      number={number}
      action={
        <StartProgram patientId={patientId} title={`${title}, from ${patientName}`}>
          <input type="hidden" name="programId" value={id} />
          <input type="hidden" name="version" value={isPublished ? currentVersion : "draft"} />
          {keepWords && <input type="hidden" name="keepWords" value="on" />}
        </StartProgram>
      }
    >
      <p className="text-sm wrap-anywhere text-ink-soft">
        {patientName}, begun by {createdByName}, {isPublished ? `version ${currentVersion}` : "draft"}
      </p>
      <Checkbox
        label="Take the words along too"
        hint="Goal, habit and notes were written for the other patient. Read them before you publish."
        checked={keepWords}
        onChange={(event) => setKeepWords(event.target.checked)}
      />
    </StartChoice>
  );
}
