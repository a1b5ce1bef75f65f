import { Image, View } from "@react-pdf/renderer";
import { BLOCK } from "@/lib/domain/handout/handout-exercise-fit";
import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import { drawFigure } from "../figure-drawings";
import { type FrameSize, largestGrid, PICTURE_GAP } from "../picture-grid";
import { imageSource, type SheetImages } from "../sheet-images";
import type { Look } from "../theme";
import { FigureFrame } from "./figure-frame";

interface ExercisePicturesProps {
  readonly exercise: HandoutExercise;
  readonly images: SheetImages;
  readonly look: Look;
  /** In a narrow room: one picture may stand over the other. */
  readonly isUpright?: boolean;
}

/** The key poses of an exercise in one scale, or its photographs, in a room that is the same for every exercise. */
export function ExercisePictures({ exercise, images, look, isUpright = false }: ExercisePicturesProps) {
  const { pictures } = look.setup;
  const photos = (exercise.photos ?? []).filter(({ imageId }) => images.has(imageId));
  const frames = photos.length > 0 ? [] : drawFigure(exercise.figure, look.figures);
  const sizes: readonly FrameSize[] = photos.length > 0 ? photos : frames.map(({ box }) => box);
  if (sizes.length === 0) return null;
  const grid = largestGrid(sizes, pictures, isUpright);
  return (
    <View
      style={{
        width: pictures.width,
        maxHeight: pictures.height,
        flexDirection: grid.isColumn ? "column" : "row",
        justifyContent: "space-around",
        alignItems: "center",
        marginBottom: BLOCK.pictureGap,
      }}
    >
      {frames.map((frame, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the frames of a figure are fixed, in order
        <FigureFrame key={index} frame={frame} scale={grid.scale} />
      ))}
      {photos.map(({ imageId, width, height }, index) => {
        const source = imageSource(images, imageId);
        const scale = grid.scaleOf({ width, height });
        const marginTop = grid.isColumn && index > 0 ? PICTURE_GAP : 0;
        return source ? (
          <Image
            key={imageId}
            src={source}
            style={{ width: width * scale, height: height * scale, marginTop }}
          />
        ) : null;
      })}
    </View>
  );
}
