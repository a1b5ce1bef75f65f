import { z } from "zod";

export const translatedDraft = z.object({ programId: z.uuid() });
