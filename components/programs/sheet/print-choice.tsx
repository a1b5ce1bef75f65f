"use client";

import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import type { DraftSaver } from "@/components/programs/model/draft-saver";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { PAPER_SIZES } from "@/lib/domain/clinic/paper-size";
import { INK_NAMES, LAYOUT_NAMES } from "@/lib/domain/handout/handout-words";
import { HANDOUT_INKS, HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import { openSheet, whenSaved } from "./open-sheet";
import { type PrintChoice, sheetAddress } from "./use-print-choice";

interface PrintChoicesProps {
  readonly choice: PrintChoice;
  readonly onChoose: (change: Partial<PrintChoice>) => void;
  /** What prints it. */
  readonly children: ReactNode;
}

/** How the sheet is to be printed this time; the preview shows it at once. */
export function PrintChoices({ choice, onChoose, children }: PrintChoicesProps) {
  return (
    <div className="grid grid-cols-2 gap-2 *:first:col-span-2">
      <Select
        aria-label="Layout"
        value={choice.layout}
        options={HANDOUT_LAYOUTS.map((value) => ({ value, label: LAYOUT_NAMES[value] }))}
        onChange={({ target }) => onChoose({ layout: known(HANDOUT_LAYOUTS, target.value) })}
      />
      <Select
        aria-label="Ink"
        value={choice.ink}
        options={HANDOUT_INKS.map((value) => ({ value, label: INK_NAMES[value] }))}
        onChange={({ target }) => onChoose({ ink: known(HANDOUT_INKS, target.value) })}
      />
      <Select
        aria-label="Paper"
        value={choice.paper}
        options={PAPER_SIZES.map((value) => ({ value, label: value }))}
        onChange={({ target }) => onChoose({ paper: known(PAPER_SIZES, target.value) })}
      />
      <div className="col-span-2 grid">{children}</div>
    </div>
  );
}

interface PrintDraftProps {
  readonly programId: string;
  readonly saver: DraftSaver;
  readonly choice: PrintChoice;
}

/** Prints the draft as it is on the screen. */
export function PrintDraft({ programId, saver, choice }: PrintDraftProps) {
  return (
    <Button
      size="sm"
      icon={<Printer />}
      onClick={() => void openSheet(whenSaved(saver, sheetAddress(programId, choice, "draft")))}
    >
      Print draft (PDF)
    </Button>
  );
}

function known<Value extends string>(values: readonly [Value, ...Value[]], value: string): Value {
  return values.find((candidate) => candidate === value) ?? values[0];
}
