"use client";

import { memo } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
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
  if (sheet !== "not-yet" && "status" in sheet) {
    return (
      <Notice
        tone="warn"
        title="No preview"
        role="alert"
        actions={
          <Button size="sm" onClick={sheet.again}>
            Try again
          </Button>
        }
      >
        The words of the exercises did not arrive. The program is as it was, and prints as ever.
      </Notice>
    );
  }
  return (
    <div className="grid gap-3">
      <div className="flex min-h-8 items-center justify-between gap-2">
        {sheet !== "not-yet" && <SheetBudget sheet={sheet} />}
      </div>
      {sheet === "not-yet" ? <SheetOnItsWay /> : <Pages sheet={sheet} />}
    </div>
  );
});

/** Paper on its way: white in the dark too, as the sheet is. */
function SheetOnItsWay() {
  return (
    <div
      role="status"
      aria-label="The sheet is being set"
      className="grid aspect-[1/1.41] scheme-light content-start gap-4 border border-sheet-line bg-sheet p-8"
    >
      <Skeleton className="h-6 w-1/2" />
      <Skeleton className="h-4 w-1/3" />
      <Skeleton className="mt-4 h-20 w-full" />
      {["first", "second", "third", "fourth"].map((row) => (
        <div key={row} className="grid grid-cols-[2fr_1fr] gap-6">
          <Skeleton className="h-16" />
          <Skeleton className="h-16" />
        </div>
      ))}
    </div>
  );
}

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
