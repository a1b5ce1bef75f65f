import { z } from "zod";
import { WRITTEN_LANGUAGES } from "@/lib/domain/patient/patient-languages";
import { readSpokenLanguage } from "@/lib/domain/patient/spoken-language";
import { safeLine } from "@/lib/domain/text/safe-text";

const spokenLanguage = z.string().transform((typed, context) => {
  const reading = readSpokenLanguage(safeLine(typed, Number.MAX_SAFE_INTEGER));
  if ("value" in reading) return reading.value;
  context.issues.push({ code: "custom", message: reading.problem, input: typed });
  return z.NEVER;
});

/** What the form of a patient sends of languages; what it does not send stays as it is. */
export const languageFields = {
  writtenLanguage: z
    .enum(["", ...WRITTEN_LANGUAGES], "Choose from the list: there are no words in other languages.")
    .transform((chosen) => (chosen === "" ? null : chosen))
    .optional(),
  spokenLanguage: spokenLanguage.optional(),
  interpreterNeeded: z
    .enum(["", "yes", "no"], "Choose whether an interpreter is needed.")
    .transform((chosen) => (chosen === "" ? undefined : chosen === "yes"))
    .optional(),
};
