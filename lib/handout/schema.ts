import { z } from "zod";

const MAX_VERSION = 1_000_000;

/** Which sheet: a program, and its current version, one by its number, or the draft. */
export const printRequest = z.object({
  programId: z.uuid(),
  version: z.union([
    z.literal(["current", "draft"]),
    z
      .string()
      .regex(/^[1-9]\d{0,6}$/)
      .transform(Number)
      .refine((number) => number <= MAX_VERSION),
  ]),
});
