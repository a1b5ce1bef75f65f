import { z } from "zod";

/** What is asked for: the program as it is in force, or what was recorded of it; the name as the record or paper has it. */
export const fhirFile = z.object({
  programId: z.uuid(),
  file: z.enum(["program.json", "record.json"]),
  name: z.enum(["whole", "paper"]).default("whole"),
});
