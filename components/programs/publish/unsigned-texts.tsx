import { useMemo } from "react";
import { documentSources, type SheetProgram, sheetLibrary } from "@/components/programs/sheet/sheet-model";
import { useSheetTexts } from "@/components/programs/sheet/use-sheet-texts";
import { textsOfDraft } from "@/lib/domain/program/build-program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { unsignedLine } from "@/lib/domain/signature/text-checks";

interface UnsignedTextsProps {
  readonly draft: ProgramDraft;
  readonly program: SheetProgram;
}

/** How many of the texts that would print no clinician of the clinic has signed: it is said, and blocks nothing. */
export function UnsignedTexts({ draft, program }: UnsignedTextsProps) {
  const read = useSheetTexts(program.sheet.textsAt);
  const library = useMemo(
    () => (read.status === "read" ? sheetLibrary(program, read.texts) : undefined),
    [program, read],
  );
  if (!library) return null;
  const line = unsignedLine(textsOfDraft(documentSources(program, library, draft)), program.sheet.checks);
  return line && <p className="text-ink-soft">{line}</p>;
}
