import { z } from "zod";

export const favouriteMark = z.object({ exerciseId: z.uuid(), isFavourite: z.boolean() });
