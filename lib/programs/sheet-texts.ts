import "server-only";
import { createHash } from "node:crypto";
import { listSheetTexts } from "@/db/queries/sheet-texts";
import type { LibraryScope } from "@/db/scope";
import type { SheetText } from "@/lib/domain/program/sheet-sources";
import { processState } from "@/lib/platform/process-state.mjs";

const LETTERS = 16;

export interface SheetTextsFound {
  readonly texts: readonly SheetText[];
  /** The address names the edition that these are of: nothing else will ever stand there. */
  readonly isForGood: boolean;
}

/** Where the browser fetches the texts of the library from; with the library, or with another release, it is another address. */
export async function sheetTextsAt(
  scope: LibraryScope,
  area: "/library" | "/trial" = "/library",
): Promise<string> {
  return `${area}/sheet-texts/${(await editionOf(scope)) ?? "unknown"}`;
}

/** The texts of the library as it is now; `asked` is the edition that the address names. */
export async function findSheetTexts(scope: LibraryScope, asked: string): Promise<SheetTextsFound> {
  return { texts: await listSheetTexts(scope), isForGood: asked === (await editionOf(scope)) };
}

async function editionOf(scope: LibraryScope): Promise<string | undefined> {
  const edition = await scope.libraryEdition();
  const { build } = processState;
  if (edition === undefined || build === undefined) return undefined;
  return createHash("sha256").update(`${edition} ${build}`).digest("base64url").slice(0, LETTERS);
}
