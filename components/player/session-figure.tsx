import clsx from "clsx";
import { useEffect, useRef } from "react";
import { FigurePair } from "@/components/figure/figure-pair";
import { createFigurePlayer } from "@/components/figure/figure-player";
import { figureNames, photoNames } from "@/components/figure/figure-words";
import { prefersStillness } from "@/components/figure/prefers-stillness";
import { PhotoPair } from "@/components/images/photo-pair";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { SessionWords } from "@/lib/domain/session/session-plan";
import type { PlayerWords } from "@/lib/domain/words/words";
import type { SolvedFigure } from "@/lib/figure/figure";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";

type SessionFigureProps = {
  words: PlayerWords;
  exercise: SessionWords;
  /** The side that works now. */
  side: "left" | "right" | undefined;
  isMoving: boolean;
  imagesHref: string;
};

/** Side by side and low, so that the number stays in sight. */
const PHOTOS =
  "order-2 auto-cols-fr grid-flow-col [&_img]:max-h-48 low:order-none low:grid-flow-row low:[&_img]:max-h-28";

/** Beside the rest on a phone on its side, and there to stay; the bar of buttons takes the lower edge. */
const AT_THE_SIDE =
  "low:sticky low:top-2 low:order-none low:col-start-1! low:row-span-7 low:row-start-1 low:my-2";

/** The exercise as it moves, on the side that works now; start and end side by side for who wants no movement. */
export function SessionFigure({ words, exercise, side, isMoving, imagesHref }: SessionFigureProps) {
  const { figure, photos = [], name } = exercise;
  const solved = readFigure(figure?.solved);
  if (!solved) {
    const addresses = photos.map(({ imageId }) => `${imagesHref}/${imageId}`);
    return (
      <PhotoPair
        addresses={addresses}
        names={photoNames(words, name)}
        className={clsx(PHOTOS, AT_THE_SIDE)}
      />
    );
  }
  const mirrored = isMirrored(solved, side ?? figure?.side);
  const choice = { figure: solved, mirrored, figureStyle: figure?.style };
  return (
    <div
      className={clsx(
        "order-2 grid max-h-96 min-h-32 flex-1 items-center rounded bg-figure p-3 text-figure-ink",
        "[[data-large-text]_&]:max-[24rem]:min-h-24 [[data-large-text]_&]:max-[24rem]:py-1",
        "low:h-[calc(100dvh-7.5rem)]",
        AT_THE_SIDE,
      )}
    >
      <FigurePair
        {...choice}
        names={figureNames(words, name)}
        className="hidden max-h-64 motion-reduce:flex [&_svg]:max-h-48 [[data-large-text]_&]:max-[24rem]:[&_svg]:max-h-16"
      />
      <MovingDrawing key={`${exercise.itemId} ${mirrored}`} {...choice} isMoving={isMoving} name={name} />
    </div>
  );
}

type MovingDrawingProps = {
  figure: SolvedFigure;
  mirrored: boolean;
  figureStyle: FigureStyle | undefined;
  isMoving: boolean;
  name: string;
};

function MovingDrawing({ figure, mirrored, figureStyle, isMoving, name }: MovingDrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const player = useRef<ReturnType<typeof createFigurePlayer>>(undefined);
  useEffect(() => {
    if (!svg.current) return;
    const created = createFigurePlayer(svg.current, figure, { mirrored, figureStyle });
    player.current = created;
    return () => created.dispose();
  }, [figure, mirrored, figureStyle]);
  useEffect(() => {
    if (isMoving && !prefersStillness()) player.current?.play();
    else player.current?.pause();
  }, [isMoving]);
  return (
    <svg
      ref={svg}
      role="img"
      aria-label={name}
      className="size-full max-h-80 min-h-28 overflow-visible motion-reduce:hidden [[data-large-text]_&]:max-[24rem]:min-h-20"
    />
  );
}
