"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { structuralShare } from "@/components/programs/model/structural-share";
import type { TextMeasure } from "@/lib/domain/handout/text-measure";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { BrowserMeasure } from "./browser-measure";
import { SHEET_FONT } from "./sheet-font";
import { buildSheet, type Sheet, type SheetProgram, sheetLibrary } from "./sheet-model";
import type { PrintChoice } from "./use-print-choice";
import { type SheetTexts, useSheetTexts } from "./use-sheet-texts";

/** Rest of the fingers before the sheet is set anew: until then every key press has the browser to itself. */
const REST_MS = 300;

export type SheetState = "not-yet" | "no-contacts" | Extract<SheetTexts, { status: "failed" }> | Sheet;

/** What would print, a moment behind what is typed. Nothing on the server: the page comes without it. */
export function useSheet(program: SheetProgram, draft: ProgramDraft, print: PrintChoice): SheetState {
  const rested = useRested(draft);
  const wanted = useMemo(() => (rested ? { draft: rested, print } : undefined), [rested, print]);
  const later = useDeferredValue(wanted, undefined);
  const { programId, clinic, draft: saved, patient, exercises, retired, topics, sheet, safety } = program;
  const sources = useMemo(
    () => ({ programId, clinic, draft: saved, patient, exercises, retired, topics, sheet, safety }),
    [programId, clinic, saved, patient, exercises, retired, topics, sheet, safety],
  );
  const read = useSheetTexts(sheet.textsAt);
  const library = useMemo(
    () => (read.status === "read" ? sheetLibrary(sources, read.texts) : undefined),
    [sources, read],
  );
  const measure = useMeasure();
  const built = useMemo(() => {
    if (read.status === "failed") return read;
    if (!(later && measure && library)) return "not-yet";
    return buildSheet(sources, library, later.draft, later.print, measure) ?? "no-contacts";
  }, [sources, library, read, later, measure]);
  return useKept(built);
}

/** Only what the change touched is another object than before. */
function useKept(built: SheetState): SheetState {
  const shown = useRef(built);
  const kept = useMemo(() => structuralShare(shown.current, built), [built]);
  useEffect(() => {
    shown.current = kept;
  }, [kept]);
  return kept;
}

/** Once the fonts of the sheet are there: before, every word has another width. */
function useMeasure(): TextMeasure | undefined {
  const [measure, setMeasure] = useState<TextMeasure>();
  useEffect(() => {
    let isGone = false;
    const fontFamily = computedFamily();
    const loads = [400, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`));
    void Promise.allSettled(loads).then(() => {
      if (!isGone) setMeasure(new BrowserMeasure(fontFamily));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return measure;
}

/** The sheet's typeface with every variable of the page filled in. */
function computedFamily(): string {
  const probe = document.createElement("span");
  probe.style.fontFamily = SHEET_FONT;
  document.body.append(probe);
  const { fontFamily } = getComputedStyle(probe);
  probe.remove();
  return fontFamily;
}

function useRested(draft: ProgramDraft): ProgramDraft | undefined {
  const [rested, setRested] = useState<ProgramDraft>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(draft), REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return rested;
}
