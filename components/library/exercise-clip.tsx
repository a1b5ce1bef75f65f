import type { DocumentClip } from "@/lib/domain/program/program-document";

type ExerciseClipProps = { clip: DocumentClip; name: string };

/** The clip of an own exercise, for staff: nothing of it is loaded before it is played. */
export function ExerciseClip({ clip, name }: ExerciseClipProps) {
  const { clipId, poster, width, height } = clip;
  return (
    <video
      src={`/clips/${clipId}`}
      {...(poster && { poster: `/images/${poster.imageId}` })}
      {...{ width, height }}
      controls
      playsInline
      preload="none"
      aria-label={`Clip of ${name}`}
      className="mx-auto h-auto max-h-[70vh] w-full max-w-2xl rounded bg-wash object-contain"
    />
  );
}
