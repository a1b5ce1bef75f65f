"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { keepSame } from "@/components/programs/keep-same";
import {
  buildSheet,
  type Sheet,
  type SheetProgram,
  sheetLibrary,
} from "@/components/programs/sheet/sheet-model";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";

/** Rest of the fingers before the sheet is set anew: until then every key press has the browser to itself. */
const REST_MS = 300;

export type SheetState = "not-yet" | "no-contacts" | Sheet;

/** What would print, a moment behind what is typed. Nothing on the server: the page comes without it. */
export function useSheet(program: SheetProgram, draft: ProgramDraft, print: PrintChoice): SheetState {
  const rested = useRested(draft);
  const wanted = useMemo(() => (rested ? { draft: rested, print } : undefined), [rested, print]);
  const later = useDeferredValue(wanted, undefined);
  const { programId, clinic, patient, exercises, retired, topics, sheet } = program;
  const sources = useMemo(
    () => ({ programId, clinic, patient, exercises, retired, topics, sheet }),
    [programId, clinic, patient, exercises, retired, topics, sheet],
  );
  const library = useMemo(() => sheetLibrary(sources), [sources]);
  const built = useMemo(
    () => (later ? (buildSheet(sources, library, later.draft, later.print) ?? "no-contacts") : "not-yet"),
    [sources, library, later],
  );
  return useKept(built);
}

/** Only what the change touched is another object than before. */
function useKept(built: SheetState): SheetState {
  const shown = useRef(built);
  const kept = useMemo(() => keepSame(shown.current, built), [built]);
  useEffect(() => {
    shown.current = kept;
  }, [kept]);
  return kept;
}

function useRested(draft: ProgramDraft): ProgramDraft | undefined {
  const [rested, setRested] = useState<ProgramDraft>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(draft), REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return rested;
}
