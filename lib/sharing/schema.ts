import { z } from "zod";

export const linkIssue = z.object({ programId: z.uuid() });
export const linkReference = z.object({ linkId: z.uuid(), programId: z.uuid() });

/** What the link page sends: the token that stood after `#`. */
export const tokenTrade = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
