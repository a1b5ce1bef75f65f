import clsx from "clsx";
import type { PlannedPage } from "@/lib/domain/handout/handout-pack";
import { SHEET_MARGIN } from "@/lib/domain/handout/handout-sheet";
import type { Sheet } from "./sheet-model";
import { SheetPiece } from "./sheet-piece";
import type { SheetUnits } from "./sheet-units";

interface SheetPageProps {
  readonly sheet: Sheet;
  readonly page: PlannedPage;
  readonly number: number;
  readonly units: SheetUnits;
}

/** One side of the sheet, as large as there is room for. It is paper: white in the dark too. */
export function SheetPage({ sheet: { model, plan }, page, number, units }: SheetPageProps) {
  const { paper } = plan.setup;
  const side = (paper.width - plan.setup.width) / 2;
  return (
    <div
      className={clsx(
        "@container scheme-light border border-sheet-line bg-sheet text-sheet-ink shadow-float",
        model.ink === "mono" && "grayscale",
      )}
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
          <span>{model.footer}</span>
          <span className="font-semibold whitespace-nowrap">
            Page {number} of {plan.pages.length}
          </span>
        </div>
      </div>
    </div>
  );
}
