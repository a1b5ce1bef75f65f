"use client";

import { useState } from "react";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { ImageKind } from "@/lib/domain/exercise/image";
import { uploadImageAction } from "@/lib/images/actions";
import { shrinkPicture } from "./shrink-picture";

/** Sends a picture as soon as it is chosen, made small first; a file that is refused changes nothing and says why. */
export function useUpload(kind: ImageKind, onChange: (imageId: string) => void) {
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState(false);
  const upload = async (file: File) => {
    setPending(true);
    setProblem(undefined);
    const shrunk = await shrinkPicture(file, kind);
    if (!shrunk.ok) {
      setPending(false);
      setProblem(shrunk.message);
      return;
    }
    const form = new FormData();
    form.set("file", shrunk.file, file.name);
    form.set("kind", kind);
    const answer = await withNetworkFallback(uploadImageAction)(IDLE, form);
    setPending(false);
    if (answer.status === "saved") onChange(answer.data.imageId);
    else if ("message" in answer) setProblem(answer.message);
  };
  return { problem, pending, upload };
}
