"use client";

import { memo } from "react";
import { Notice } from "@/components/ui/notice";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { SheetBudget } from "./sheet-budget";
import type { Sheet, SheetProgram } from "./sheet-model";
import { SheetPage } from "./sheet-page";
import type { PrintChoice } from "./use-print-choice";
import { useSheet } from "./use-sheet";

interface SheetPreviewProps {
  readonly program: SheetProgram;
  readonly draft: ProgramDraft;
  readonly print: PrintChoice;
}

/** The sheet as it will print, side by side with the work on it. Typing never waits for it. */
export const SheetPreview = memo(function SheetPreview(props: SheetPreviewProps) {
  const { program, draft, print } = props;
  const sheet = useSheet(program, draft, print);
  if (sheet === "no-contacts") {
    return (
      <Notice tone="warn" title="No sheet yet">
        The clinic's phone, emergency number and urgent line have to be on it. An admin sets them under
        Clinic.
      </Notice>
    );
  }
  return (
    <div className="grid gap-3">
      <div className="flex min-h-8 items-center justify-between gap-2">
        {sheet !== "not-yet" && <SheetBudget sheet={sheet} />}
      </div>
      {sheet === "not-yet" ? <div className="aspect-[1/1.41] bg-wash" /> : <Pages sheet={sheet} />}
    </div>
  );
});

const Pages = memo(function Pages({ sheet }: { readonly sheet: Sheet }) {
  return (
    <div role="document" aria-label="The sheet as it will print" className="grid gap-4">
      {sheet.plan.pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a side is known by its number
        <SheetPage key={index} sheet={sheet} page={page} number={index + 1} />
      ))}
    </div>
  );
});
