import type { ActionState } from "@/lib/action/action-state";

type Answer = ActionState<{ readonly clipId: string }>;

const LOST: Answer = {
  status: "refused",
  message: "The server could not be reached. Everything you typed is still here; choose the clip again.",
};
const TOO_MUCH: Answer = {
  status: "refused",
  message:
    "This clip was not taken: it is too large, or you are signed out. Sign in in another tab and choose it again.",
};

/** Sends a clip and says how far it is, from 0 to 1. `signal` stops it. */
export function sendClip(
  file: Blob,
  posterId: string | undefined,
  { onProgress, signal }: { onProgress: (part: number) => void; signal: AbortSignal },
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", posterId === undefined ? "/clips" : `/clips?poster=${posterId}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    // What has more bytes than the server reads is answered in no words of ours.
    request.onload = () => resolve(request.response ?? TOO_MUCH);
    request.onerror = () => resolve(LOST);
    request.onabort = () => resolve(undefined);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
