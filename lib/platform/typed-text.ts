import { z } from "zod";
import { safeLine } from "@/lib/domain/text/safe-text";

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Typed text as it may be kept: invisible characters go; too much of it is said and never cut. */
export function typedText(limit: number, clean: (typed: string, maxLength: number) => string = safeLine) {
  return z
    .string()
    .transform((typed) => clean(typed, NO_LIMIT))
    .refine((cleaned) => cleaned.length <= limit, `Use at most ${limit.toLocaleString("en-GB")} characters.`);
}
