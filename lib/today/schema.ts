import { z } from "zod";

const LAST_PAGE = 10_000;

/** What the address of the day asks for; nonsense asks for nothing. */
export const todayQuery = z.object({
  mine: z.literal("1").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).optional().catch(undefined),
});
