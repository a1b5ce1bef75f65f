import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { workingSide } from "@/lib/domain/dose/dose-side";
import type { DraftItem } from "@/lib/domain/program/program-draft";

interface ItemFigureProps {
  readonly item: DraftItem;
  readonly exercise?: ExerciseName;
}

/** The figure of a row, for the side that works. */
export function ItemFigure({ item, exercise }: ItemFigureProps) {
  return (
    <FigureThumbnail
      slug={exercise?.slug ?? ""}
      isDrawn={exercise?.isDrawn ?? false}
      side={workingSide(item.dose.side)}
      className="h-18 w-24 border border-line max-md:h-11 max-md:w-14"
    />
  );
}
