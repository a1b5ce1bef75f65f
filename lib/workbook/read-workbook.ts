import { disposableThread } from "@/lib/platform/disposable-thread";
import type { SheetReading } from "./first-sheet";

/** Whether bytes begin as a zip file does, which a workbook is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The cells of the first sheet of an `.xlsx` file, read in a thread that may die of it. */
export const readWorkbook = disposableThread<SheetReading>({
  file: "workbook-worker.mjs",
  // A thousand rows take a tenth of a second.
  milliseconds: 10_000,
  mostWaiting: 4,
  refused: {
    ok: false,
    message: "This workbook cannot be read. Save it as CSV in the spreadsheet and choose that.",
  },
  busy: { ok: false, message: "Other workbooks are being read just now. Try again in a moment." },
});
