import { z } from "zod";

/** A file that somebody chooses in a form, of at most so many bytes. */
export function chosenFile(mostBytes: number) {
  return z
    .file("Choose a file.")
    .min(1, "Choose a file that is not empty.")
    .max(mostBytes, `Choose a file of at most ${mostBytes / 1_000_000} MB.`);
}

/** What a page says in JSON beside a file, of at most so many letters; what it holds is for the next schema to judge. */
export function jsonBesideFile(mostLetters: number) {
  return z
    .string()
    .max(mostLetters)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.issues.push({ code: "custom", message: "Choose the file again.", input: text });
        return z.NEVER;
      }
    });
}
