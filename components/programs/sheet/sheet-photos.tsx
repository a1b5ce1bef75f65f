import { BLOCK } from "@/lib/domain/handout/handout-exercise-fit";
import type { DocumentImage } from "@/lib/domain/program/program-document";
import type { SheetUnits } from "./sheet-units";

interface SheetPhotosProps {
  readonly photos: readonly DocumentImage[];
  readonly units: SheetUnits;
}

const GAP = 6;

/** Start and end of an exercise that the clinic has photographed, in the room that a drawing would have. */
export function SheetPhotos({ photos, units: { pt, setup } }: SheetPhotosProps) {
  const { width, height } = setup.pictures;
  const share = (width - GAP * (photos.length - 1)) / photos.length;
  return (
    <div
      className="flex items-center justify-around"
      style={{ width: pt(width), maxWidth: "100%", marginBottom: pt(BLOCK.pictureGap) }}
    >
      {photos.map(({ imageId, width, height: tall }) => (
        // biome-ignore lint/performance/noImgElement: the address is private, and the picture has its size already
        <img
          key={imageId}
          src={`/images/${imageId}`}
          width={width}
          height={tall}
          alt=""
          loading="lazy"
          decoding="async"
          className="h-auto w-auto object-contain"
          style={{ maxWidth: pt(share), maxHeight: pt(height) }}
        />
      ))}
    </div>
  );
}
