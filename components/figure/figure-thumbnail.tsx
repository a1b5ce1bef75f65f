import clsx from "clsx";

type FigureThumbnailProps = {
  /** The exercise's slug; nothing is loaded, but the place kept, for one that is not drawn. */
  slug: string;
  isDrawn: boolean;
  /** In the one scale of the library wall; otherwise as large as it fits. */
  onWall?: boolean;
  /** The side of a one-sided dose: drawn for that one. */
  side?: "left" | "right" | undefined;
  className?: string;
};

/** The end of an exercise as a small picture beside its name, loaded when it comes into sight and kept by the browser. */
export function FigureThumbnail({ slug, isDrawn, onWall, side, className }: FigureThumbnailProps) {
  const query = new URLSearchParams({ ...(onWall && { on: "wall" }), ...(side && { side }) }).toString();
  return (
    <span
      aria-hidden
      className={clsx("block overflow-hidden rounded", isDrawn ? "bg-figure" : "bg-wash", className)}
    >
      {isDrawn && (
        // biome-ignore lint/performance/noImgElement: a vector drawing needs no resizing on the way
        <img
          src={`/library/figures/${slug}${query && `?${query}`}`}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-contain"
        />
      )}
    </span>
  );
}
