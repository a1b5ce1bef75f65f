import { z } from "zod";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";

/** A clip as it comes, and the stored picture that stands for it. What is in it is judged when it is looked at. */
export const clipUpload = z.object({
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= CLIP_LIMITS.bytes, {
    error: `This clip has more than ${CLIP_LIMITS.bytes / 1_000_000} MB. Cut it shorter.`,
  }),
  posterId: z.uuid().nullable(),
});
