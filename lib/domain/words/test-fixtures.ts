import { readSurfaces } from "@/scripts/words/files.mjs";
import { compileMessages } from "@/scripts/words/messages.mjs";
import { pseudoMessages } from "@/scripts/words/pseudo.mjs";
import type { Messages } from "./compiled/messages";
import { ENGLISH } from "./english";
import type { Surface, Words } from "./words";

/** Every surface in a language that nobody speaks: `en-XA` accented and longer, `en-XB` from right to left. */
export function pseudoWords(language: "en-XA" | "en-XB"): Words<Surface> {
  const surfaces = Object.entries(readSurfaces("en")).map(([surface, messages]) => [
    surface,
    compileMessages(pseudoMessages(language, messages)),
  ]);
  const messages = Object.fromEntries(surfaces) as unknown as Messages;
  return { ...messages, tag: ENGLISH.tag, direction: language === "en-XB" ? "rtl" : "ltr" };
}
