import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { StaticFigure } from "@/components/figure/static-figure";
import { workingSide } from "@/lib/domain/dose/dose-side";
import type { ProgramPicture, ProgramPictures } from "@/lib/domain/program/program-pictures";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";

type PictureGridProps = Pick<ProgramPictures, "items" | "figureStyle">;

const FRAME = "h-20 w-full rounded border border-line bg-figure sm:h-24 xl:h-26";

/** The exercises of a program, each as one picture with its name and dose. */
export function PictureGrid({ items, figureStyle }: PictureGridProps) {
  if (items.length === 0) return <p className="text-ink-soft">No exercises in it yet.</p>;
  return (
    <ol className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3">
      {items.map((item, place) => (
        <li key={item.itemId} className="grid min-w-0 content-start gap-1">
          <Picture item={item} figureStyle={figureStyle} />
          <h3 className="text-base leading-snug font-semibold wrap-anywhere">
            <span className="mr-1.5 tabular-nums">{place + 1}</span>
            {item.name}
          </h3>
          {item.doses.map((dose) => (
            <p key={dose} className="text-sm leading-snug text-ink-soft tabular-nums">
              {dose}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** As it was published; of a draft, as the library has it. What has no picture keeps the place. */
function Picture({ item, figureStyle }: { item: ProgramPicture } & Pick<PictureGridProps, "figureStyle">) {
  const side = workingSide(item.side);
  if (item.drawn) return <FigureThumbnail slug={item.drawn.slug} isDrawn side={side} className={FRAME} />;
  const figure = readFigure(item.figure);
  if (figure)
    return (
      <StaticFigure
        figure={figure}
        figureStyle={figureStyle}
        mirrored={isMirrored(figure, side)}
        className={`${FRAME} p-1.5 text-figure-ink`}
      />
    );
  if (item.photo === undefined) return <div aria-hidden className="h-20 rounded bg-wash sm:h-24 xl:h-26" />;
  return (
    // biome-ignore lint/performance/noImgElement: kept in the size it is shown in
    <img src={item.photo} alt="" loading="lazy" decoding="async" className={`${FRAME} object-contain`} />
  );
}
