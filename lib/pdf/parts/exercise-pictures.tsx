import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import type { SettingWords } from "@/lib/domain/handout/setting-words";
import type { DocumentImage } from "@/lib/domain/program/program-document";
import { say } from "@/lib/domain/words/say";
import { type FrameSize, largestGrid, PICTURE_GAP } from "@/lib/figure/picture-grid";
import { Image, View } from "../elements";
import { drawFigure } from "../figure-drawings";
import { imageSource, type SheetImages } from "../sheet-images";
import type { Look } from "../theme";
import { FigureFrame } from "./figure-frame";

interface ExercisePicturesProps {
  readonly words: SettingWords;
  readonly exercise: HandoutExercise;
  readonly images: SheetImages;
  readonly look: Look;
  readonly room: FrameSize;
}

/** The key poses of an exercise in one scale, or its photographs, beside or over each other: as they are larger. */
export function ExercisePictures({ words, exercise, images, look, room }: ExercisePicturesProps) {
  const photos = (exercise.photos ?? []).filter(({ imageId }) => images.has(imageId));
  const frames = photos.length > 0 ? [] : drawFigure(exercise.figure, look.figures);
  const sizes: readonly FrameSize[] = photos.length > 0 ? photos : frames.map(({ box }) => box);
  if (sizes.length === 0) return null;
  const { columns, scale, scaleOf } = largestGrid(sizes, room);
  const pictures = [
    // biome-ignore lint/suspicious/noArrayIndexKey: the frames of a figure are fixed, in order
    ...frames.map((frame, index) => <FigureFrame key={index} frame={frame} scale={scale} />),
    ...photos.map((photo) => (
      <Photo key={photo.imageId} photo={photo} images={images} scale={scaleOf(photo)} />
    )),
  ];
  const rows = Array.from({ length: Math.ceil(pictures.length / columns) }, (_, row) =>
    pictures.slice(row * columns, (row + 1) * columns),
  );
  return (
    <View alt={pictureWords(words, exercise, photos.length > 0)} style={{ width: room.width }}>
      {rows.map((row, index) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: the pictures of an exercise are fixed, in order
          key={index}
          style={{
            flexDirection: look.row,
            justifyContent: "space-around",
            alignItems: "center",
            marginTop: index > 0 ? PICTURE_GAP : 0,
          }}
        >
          {row}
        </View>
      ))}
    </View>
  );
}

interface PhotoProps {
  readonly photo: DocumentImage;
  readonly images: SheetImages;
  readonly scale: number;
}

function Photo({ photo: { imageId, width, height }, images, scale }: PhotoProps) {
  const source = imageSource(images, imageId);
  return source ? <Image src={source} style={{ width: width * scale, height: height * scale }} /> : null;
}

/** What the pictures show, in the words of the exercise. */
function pictureWords(words: SettingWords, { name, steps }: HandoutExercise, arePhotos: boolean): string {
  const { drawings, photographs } = words.sheet;
  return [say(words, arePhotos ? photographs : drawings, { name }), ...steps].join(" ");
}
