import type { DocumentClip } from "@/lib/domain/program/program-document";
import type { Words } from "@/lib/domain/words/words";
import { ClipDoor } from "./clip-door";
import { clipWords } from "./clip-words";

type ExerciseClipProps = {
  words: Words<"player">;
  name: string;
  clip: DocumentClip;
  /** Where the pictures of the program are, without the id; its clips are beside them. */
  imagesHref: string;
  /** Address of the photograph that stands for a clip without a picture of its own. */
  still: string | undefined;
  className?: string;
};

/** The clip of an exercise, for a patient. */
export function ExerciseClip({ words, name, clip, imagesHref, still, className }: ExerciseClipProps) {
  const { clipId, byteCount, poster, width, height } = clip;
  return (
    <ClipDoor
      words={clipWords(words, name, byteCount)}
      href={`${imagesHref.replace(/\/images$/, "/clips")}/${clipId}`}
      poster={poster ? `${imagesHref}/${poster.imageId}` : still}
      {...{ width, height }}
      {...(className !== undefined && { className })}
    />
  );
}
