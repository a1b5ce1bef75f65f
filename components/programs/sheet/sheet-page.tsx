import clsx from "clsx";
import { useMemo } from "react";
import { footerText } from "@/lib/domain/handout/handout-part-fit";
import type { PlannedPage } from "@/lib/domain/handout/handout-piece";
import { SHEET_MARGIN } from "@/lib/domain/handout/handout-sheet";
import { cardSides, sideInWords } from "@/lib/domain/handout/side-words";
import { SHEET_FONT } from "./sheet-font";
import type { Sheet } from "./sheet-model";
import { SheetPiece } from "./sheet-piece";
import { SheetUnits } from "./sheet-units";

interface SheetPageProps {
  readonly sheet: Sheet;
  readonly page: PlannedPage;
  readonly number: number;
}

/** One side of the sheet, as large as there is room for. It is paper: white in the dark too. */
export function SheetPage({ sheet: { model, plan }, page, number }: SheetPageProps) {
  const units = useMemo(() => new SheetUnits(page.setup), [page.setup]);
  const { paper, width } = page.setup;
  const side = (paper.width - width) / 2;
  return (
    <div
      className={clsx(
        "@container scheme-light border border-sheet-line bg-sheet text-sheet-ink shadow-float",
        // Lines end where the typesetter's do, in every browser.
        "[text-rendering:geometricPrecision] [&_*]:[text-wrap:wrap]",
        model.ink === "mono" && "grayscale",
      )}
      style={{ fontFamily: SHEET_FONT }}
    >
      <div
        className="flex flex-col overflow-hidden"
        style={{
          height: units.pt(paper.height),
          paddingInline: units.pt(side),
          paddingBlock: units.pt(SHEET_MARGIN),
        }}
      >
        <div className="min-h-0 flex-1">
          {page.pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place on the sheet
            <SheetPiece key={`${piece.kind} ${index}`} piece={piece} model={model} units={units} />
          ))}
        </div>
        <div className="flex justify-between" style={{ ...units.type("small"), columnGap: units.pt(12) }}>
          <span>{footerText(model, number)}</span>
          <span className="font-semibold whitespace-nowrap">
            {sideInWords(model, { side: number, sides: plan.pages.length, help: cardSides(plan.pages) })}
          </span>
        </div>
      </div>
    </div>
  );
}
