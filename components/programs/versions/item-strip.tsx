import { FigurePair } from "@/components/figure/figure-pair";
import { workingSide } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { phaseDosesInWords } from "@/lib/domain/program/phase-words";
import { ENGLISH } from "@/lib/domain/words/english";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";
import type { PublishedItem } from "./program-page-view";

/** The exercises of the version in force, as the patient has them. */
export function ItemStrip({ items }: { readonly items: readonly PublishedItem[] }) {
  return (
    <ol className="grid gap-x-6 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
      {items.map((item, index) => (
        <li key={item.itemId} className="grid content-start gap-2">
          <ItemFigures item={item} />
          <div>
            <h3 className="font-semibold">
              <span className="mr-1.5 text-ink-soft tabular-nums">{index + 1}</span>
              {item.name}
            </h3>
            <ItemDoses item={item} />
            {item.note !== "" && <p className="whitespace-pre-line text-ink-soft">For you: {item.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** One dose throughout, or one for each week block. */
function ItemDoses({ item }: { readonly item: PublishedItem }) {
  const lines = phaseDosesInWords(item, item.phases, item.sideRule);
  return (lines.length > 0 ? lines : [formatDose(ENGLISH, item.dose, item.sideRule)]).map((line) => (
    <p key={line} className="tabular-nums">
      {line}
    </p>
  ));
}

/** Start and end; an exercise without a drawing keeps the place. */
function ItemFigures({ item }: { readonly item: PublishedItem }) {
  const figure = readFigure(item.figure);
  if (!figure) return <div aria-hidden className="h-28 rounded bg-wash" />;
  return (
    <FigurePair
      figure={figure}
      figureStyle={item.figureStyle}
      mirrored={isMirrored(figure, workingSide(item.dose.side))}
      className="min-h-28 rounded bg-figure p-2 text-figure-ink sm:h-28 sm:[&>svg]:max-h-full"
    />
  );
}
