import clsx from "clsx";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { PART, painHeadingWidth } from "@/lib/domain/handout/handout-part-fit";
import type { SheetUnits } from "./sheet-units";

interface SheetPainGuideProps {
  readonly guide: HandoutModel["painGuide"];
  readonly units: SheetUnits;
}

/** Light to dark with the pain, as on paper. */
const GROUNDS = ["", "bg-sheet-line", "bg-sheet-ink text-sheet"];

/** The pain scale as boxes that say what to do. */
export function SheetPainGuide({ guide, units }: SheetPainGuideProps) {
  const { pt, type, setup } = units;
  const padding = { paddingInline: pt(PART.painPadding.x), paddingBlock: pt(PART.painPadding.y) };
  return (
    <div
      className="flex overflow-hidden border border-sheet-ink"
      style={{ ...type("body"), borderRadius: pt(6), marginTop: pt(PART.margin) }}
    >
      <p className="flex-none font-semibold" style={{ ...padding, width: pt(painHeadingWidth(setup)) }}>
        {guide.heading}
      </p>
      {guide.bands.map((band, index) => (
        <p
          key={band.from}
          className={clsx("min-w-0 border-l border-sheet-ink", GROUNDS[index])}
          style={{ ...padding, flex: `${PART.painShares[index] ?? 1} 1 0` }}
        >
          <strong>
            {band.from === band.to ? band.from : `${band.from} to ${band.to}`}: {band.action}
          </strong>
          <br />
          {band.detail}
        </p>
      ))}
    </div>
  );
}
