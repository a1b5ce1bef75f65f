import clsx from "clsx";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import type { TemplateFigure } from "@/lib/domain/template/template-list";

const PLACES = ["first", "second", "third", "fourth"] as const;

type TemplateFiguresProps = { figures: readonly TemplateFigure[]; className?: string };

/** The first exercises of a template as pictures; an empty place where there are fewer. */
export function TemplateFigures({ figures, className }: TemplateFiguresProps) {
  return (
    <div
      aria-hidden
      className={clsx("grid grid-cols-4 divide-x divide-line border-b border-line", className)}
    >
      {PLACES.map((place, index) => {
        const figure = figures[index];
        return (
          <FigureThumbnail
            key={place}
            slug={figure?.slug ?? ""}
            isDrawn={figure?.isDrawn ?? false}
            className="h-22 min-w-0 rounded-none! p-1"
          />
        );
      })}
    </div>
  );
}
