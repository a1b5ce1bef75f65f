import { buildHandoutExercise } from "@/lib/domain/handout/handout-exercise";
import type { PartMark } from "@/lib/domain/handout/handout-model";
import { readForSheet, type SheetWords } from "@/lib/domain/handout/sheet-reading";
import { linesBeforeFirst } from "@/lib/domain/program/before-first";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { markLine } from "@/lib/domain/translation/mark";
import { ENGLISH_MARKS } from "@/lib/domain/words/english-marks";
import type { SessionSource, SessionWords } from "./session-plan";

/**
 * What of a document the player needs: apart from the plan, so that a phone does not load what only the server makes.
 * @param words of the document's translation, or English
 */
export function buildSessionSource(words: SheetWords, whole: ProgramDocument): SessionSource {
  const reading = readForSheet(whole, words);
  const { clinic, phases, program, version, warmUp, items } = reading.document;
  const choice = clinic.figureStyle && { style: clinic.figureStyle };
  return {
    ...(phases && { phases }),
    program: program.startsOn === undefined ? {} : { startsOn: program.startsOn },
    version: { number: version.number, publishedOn: version.publishedOn },
    before: linesBeforeFirst(reading.document).map((line) => safeLine(line, TEXT_CAPS.sentence)),
    warmUpMinutes: warmUp?.minutes ?? 0,
    items: items.map((item, index) => {
      const { itemId, name, figure, photos, clip, steps, cues, note, ...said } = buildHandoutExercise(
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
          ...(clip && { clip }),
          steps,
          cues,
          ...(note && { note }),
          ...markedAs(said),
        },
      };
    }),
  };
}

function markedAs({ lang, notice }: PartMark): Pick<SessionWords, "lang" | "mark"> {
  const english = lang === undefined ? markLine(ENGLISH_MARKS, { kind: "draft" }) : undefined;
  return {
    ...(lang !== undefined && { lang }),
    ...(notice !== undefined && { mark: { own: notice, ...(english !== undefined && { english }) } }),
  };
}
