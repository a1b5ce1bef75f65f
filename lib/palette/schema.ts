import { z } from "zod";
import { PALETTE_QUERY_MAX } from "@/lib/domain/palette/palette-found";
import { safeLine } from "@/lib/domain/text/safe-text";

/** What the address of the palette's search may say; what cannot be read is passed over. */
export const paletteQuery = z.object({
  q: z
    .string()
    .transform((typed) => safeLine(typed.slice(0, PALETTE_QUERY_MAX), PALETTE_QUERY_MAX))
    .catch(""),
  library: z.literal("1").optional().catch(undefined),
});
