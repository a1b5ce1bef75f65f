"use client";

import { useMemo, useState } from "react";
import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import type { HandoutInk, HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { DocumentClinic } from "@/lib/domain/program/program-document";

export interface PrintChoice {
  readonly layout: HandoutLayout;
  readonly ink: HandoutInk;
  readonly paper: PaperSize;
}

/** How the sheet is to be printed this time: as the clinic has it, unless chosen otherwise. */
export function usePrintChoice(clinic: DocumentClinic) {
  const [chosen, setChosen] = useState<Partial<PrintChoice>>({});
  const { layout = "standard", ink = "colour", paperSize } = clinic;
  const choice = useMemo(
    () => ({ layout, ink, paper: paperSize, ...chosen }),
    [layout, ink, paperSize, chosen],
  );
  const choose = (change: Partial<PrintChoice>) => setChosen((before) => ({ ...before, ...change }));
  return { choice, choose };
}

/** Where a sheet is to be had as a PDF. */
export function sheetAddress(
  programId: string,
  { layout, ink, paper }: PrintChoice,
  version: "current" | "draft",
): string {
  const query = new URLSearchParams({ version, layout, ink, paper });
  return `/programs/${programId}/handout.pdf?${query}`;
}
