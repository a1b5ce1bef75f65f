"use client";

import { useRef, useState } from "react";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { CLIP_LIMITS, megabytes } from "@/lib/domain/exercise/clip";
import { uploadImageAction } from "@/lib/images/actions";
import { glanceAtClip } from "./clip-poster";
import { sendClip } from "./send-clip";

const { bytes, seconds } = CLIP_LIMITS;
const tooLarge = (size: number) =>
  `This clip has ${megabytes(size)}; ${megabytes(bytes)} is the most. Cut it shorter, or record it in a lower resolution.`;
const tooLong = (length: number) =>
  `This clip is ${Math.floor(length)} seconds long; ${seconds} is the most. Cut it shorter.`;

/**
 * Sends a clip as soon as it is chosen, after a picture of it; a file that is refused changes nothing and says why.
 * `progress` goes from 0 to 1 while one is on its way.
 */
export function useClipUpload(onChange: (clipId: string) => void) {
  const [problem, setProblem] = useState<string>();
  const [progress, setProgress] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const upload = async (file: File) => {
    stop.current?.abort();
    const stopping = new AbortController();
    stop.current = stopping;
    const { signal } = stopping;
    setProblem(file.size > bytes ? tooLarge(file.size) : undefined);
    if (file.size > bytes) return;
    setProgress(0);
    const refusal = await sendWhole(file, { onChange, onProgress: setProgress, signal });
    if (signal.aborted) return;
    setProgress(undefined);
    setProblem(refusal);
  };
  const cancel = () => {
    stop.current?.abort();
    setProgress(undefined);
  };
  return { problem, progress, upload, cancel };
}

interface Sending {
  readonly onChange: (clipId: string) => void;
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** What went wrong, or nothing. */
async function sendWhole(file: File, { onChange, onProgress, signal }: Sending): Promise<string | undefined> {
  const glance = await glanceAtClip(file);
  if (glance.seconds !== undefined && glance.seconds >= seconds + 1) return tooLong(glance.seconds);
  const posterId = glance.poster && (await storePoster(glance.poster));
  if (signal.aborted) return undefined;
  const answer = await sendClip(file, posterId, { onProgress, signal });
  if (answer?.status === "saved") onChange(answer.data.clipId);
  return answer && "message" in answer ? answer.message : undefined;
}

/** A clip goes without its picture rather than not at all. */
async function storePoster(poster: Blob): Promise<string | undefined> {
  const form = new FormData();
  form.set("file", poster, "poster.jpg");
  form.set("kind", "exercise-photo");
  const answer = await withNetworkFallback(uploadImageAction)(IDLE, form);
  return answer.status === "saved" ? answer.data.imageId : undefined;
}
