import "server-only";
import { z } from "zod";

/** What the link page sends: the token that stood after `#`. */
export const tokenTrade = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
