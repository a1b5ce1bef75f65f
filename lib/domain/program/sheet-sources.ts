import type { TextChecks } from "@/lib/domain/signature/text-checks";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import type { DocumentImage, ProgramDocument } from "./program-document";

/** What a sheet prints of an exercise besides its name and dose. */
export interface SheetText {
  readonly id: string;
  readonly steps: readonly string[];
  readonly shortSteps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  /** Start and end, of an exercise without a drawing. */
  readonly photos?: readonly DocumentImage[];
}

/** What a sheet leads to; nothing while the program has no live link. */
export interface PrintedLink {
  readonly shareUrl?: string;
  /** Where to type which code, while the live link has a short one. */
  readonly shortCode?: { readonly address: string; readonly code: string };
}

/** What the browser needs besides the draft to build the sheet by itself. */
export interface SheetSources {
  /** Where the texts of the whole library are; the edition of the library stands in the address. */
  readonly textsAt: string;
  readonly birthYear: number | null;
  /** Slug of the template the program began as. */
  readonly template?: string | undefined;
  readonly warningText: WarningText;
  readonly therapistName: string;
  /** The clinic's local date. */
  readonly today: string;
  /** The version that the draft was published as, if nothing was changed since. */
  readonly edition?: ProgramDocument["version"];
  readonly link: PrintedLink;
  /** Who has checked the texts by now. */
  readonly checks: TextChecks;
  /** Built by a visitor, for nobody. */
  readonly isTrial?: true;
}
