import { languageName } from "@/lib/domain/patient/spoken-language";
import { ENGLISH_MARKS } from "@/lib/domain/words/english-marks";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { InterpreterLine } from "./document-translation";

/**
 * Asks for an interpreter, in English and in the patient's language. What to say on the phone is known of countries whose
 * ambulance service tells it; elsewhere the patient is told to ask.
 */
export function interpreterLine(
  words: Words<"marks">,
  language: string,
  isToldHow: boolean,
): InterpreterLine {
  const { interpreter, askInterpreter } = words.marks;
  if (!isToldHow)
    return {
      english: say(ENGLISH_MARKS, ENGLISH_MARKS.marks.askInterpreter),
      own: say(words, askInterpreter),
    };
  return {
    english: `I speak ${languageName(language) ?? language}. I need an interpreter.`,
    own: say(words, interpreter, { language: ownNameOf(language) }),
  };
}

/** What those who speak a language call it; its tag where nobody has told `Intl`. */
export function ownNameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
