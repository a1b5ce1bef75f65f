import { buildHandoutExercise } from "@/lib/domain/handout/handout-exercise";
import { readForSheet } from "@/lib/domain/handout/sheet-reading";
import { linesBeforeFirst } from "@/lib/domain/program/before-first";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { IN_THE_LANGUAGE, type Mark, markLine } from "@/lib/domain/translation/mark";
import { ENGLISH_MARKS } from "@/lib/domain/words/english-marks";
import type { Words } from "@/lib/domain/words/words";
import type { SessionSource, SessionWords } from "./session-plan";

/**
 * What of a document the player needs: apart from the plan, so that a phone does not load what only the server makes.
 * @param marks of what is said of the words of an exercise, by item id
 */
export function buildSessionSource(
  words: Words<"dose" | "sheet" | "marks">,
  document: ProgramDocument,
  marks: Readonly<Record<string, Mark>> = {},
): SessionSource {
  const reading = readForSheet(document, words);
  const { clinic, phases, program, version, warmUp } = document;
  const choice = clinic.figureStyle && { style: clinic.figureStyle };
  return {
    ...(phases && { phases }),
    program: program.startsOn === undefined ? {} : { startsOn: program.startsOn },
    version: { number: version.number, publishedOn: version.publishedOn },
    before: linesBeforeFirst(document).map((line) => safeLine(line, TEXT_CAPS.sentence)),
    warmUpMinutes: warmUp?.minutes ?? 0,
    items: document.items.map((item, index) => {
      const { itemId, name, figure, photos, steps, cues, note } = buildHandoutExercise(
        reading,
        item,
        index,
        choice,
      );
      return {
        dose: item.dose,
        ...(item.phaseDoses && { phaseDoses: item.phaseDoses }),
        sideRule: item.exercise.sideRule,
        words: {
          itemId,
          name,
          ...(figure && { figure }),
          ...(photos && { photos }),
          steps,
          cues,
          ...(note && { note }),
          ...markedAs(words, marks[itemId] ?? IN_THE_LANGUAGE),
        },
      };
    }),
  };
}

function markedAs(words: Words<"marks">, mark: Mark): Pick<SessionWords, "lang" | "mark"> {
  const own = markLine(words, mark);
  const english = mark.kind === "draft" ? markLine(ENGLISH_MARKS, mark) : undefined;
  return {
    ...(mark.kind === "english" && { lang: "en" }),
    ...(own !== undefined && { mark: { own, ...(english !== undefined && { english }) } }),
  };
}
