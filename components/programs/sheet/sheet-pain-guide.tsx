import clsx from "clsx";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { isPainStacked, painHeadingWidth, painRuns } from "@/lib/domain/handout/handout-pain-fit";
import { PART } from "@/lib/domain/handout/handout-part-fit";
import type { SettingWords } from "@/lib/domain/handout/setting-words";
import { SheetRuns } from "./sheet-runs";
import type { SheetUnits } from "./sheet-units";

interface SheetPainGuideProps {
  readonly words: SettingWords;
  readonly guide: HandoutModel["painGuide"];
  readonly units: SheetUnits;
}

/** Light to dark with the pain, as on paper. */
const GROUNDS = ["", "bg-sheet-line", "bg-sheet-ink text-sheet"];

/** The pain scale as boxes that say what to do. */
export function SheetPainGuide({ words, guide, units }: SheetPainGuideProps) {
  const { pt, type, setup } = units;
  const isStacked = isPainStacked(setup);
  const name = isStacked ? "body" : "card";
  const padding = { paddingInline: pt(PART.painPadding.x), paddingBlock: pt(PART.painPadding.y) };
  return (
    <div
      className={clsx("flex overflow-hidden border border-sheet-ink", isStacked && "flex-col")}
      style={{ ...type(name), borderRadius: pt(6), marginBottom: pt(PART.margin) }}
    >
      <p
        className={clsx("flex-none font-semibold", isStacked && "border-sheet-ink border-b")}
        style={isStacked ? padding : { ...padding, width: pt(painHeadingWidth(setup)) }}
      >
        {guide.heading}
      </p>
      {guide.bands.map((band, index) => (
        <div
          key={band.from}
          className={clsx("min-w-0", !isStacked && "border-l border-sheet-ink", GROUNDS[index])}
          style={isStacked ? padding : { ...padding, flex: `${PART.painShares[index] ?? 1} 1 0` }}
        >
          <SheetRuns runs={painRuns(words, band)} style={type(name)} />
        </div>
      ))}
    </div>
  );
}
