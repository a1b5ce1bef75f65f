import { z } from "zod";
import { IMAGE_KINDS } from "@/lib/domain/exercise/image";

/** A file that was chosen, and what it is for. What is in it is judged when it is decoded. */
export const imageUpload = z.object({
  file: z.instanceof(Blob, { error: "Choose a picture." }),
  kind: z.enum(IMAGE_KINDS),
});
