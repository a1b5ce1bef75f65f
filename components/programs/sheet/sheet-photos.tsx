import type { RowFit } from "@/lib/domain/handout/handout-row-fit";
import type { DocumentImage } from "@/lib/domain/program/program-document";
import { largestGrid, PICTURE_GAP } from "@/lib/figure/picture-grid";
import type { SheetUnits } from "./sheet-units";

interface SheetPhotosProps {
  readonly photos: readonly DocumentImage[];
  readonly room: RowFit["pictures"];
  readonly units: SheetUnits;
}

/** Start and end of an exercise that the clinic has photographed, arranged as on paper. */
export function SheetPhotos({ photos, room, units: { pt } }: SheetPhotosProps) {
  const { columns, scaleOf } = largestGrid(photos, room);
  return (
    <div
      className="grid flex-none place-content-evenly place-items-center"
      style={{
        gridTemplateColumns: `repeat(${columns}, auto)`,
        gap: pt(PICTURE_GAP),
        width: pt(room.width),
        height: pt(room.height),
      }}
    >
      {photos.map((photo) => {
        const scale = scaleOf(photo);
        return (
          // biome-ignore lint/performance/noImgElement: the address is private, and the picture has its size already
          <img
            key={photo.imageId}
            src={`/images/${photo.imageId}`}
            alt=""
            loading="lazy"
            decoding="async"
            style={{ width: pt(photo.width * scale), height: pt(photo.height * scale) }}
          />
        );
      })}
    </div>
  );
}
