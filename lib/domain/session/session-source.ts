import { buildHandoutExercise } from "@/lib/domain/handout/handout-exercise";
import { linesBeforeFirst } from "@/lib/domain/program/before-first";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { ENGLISH_SHEET } from "@/lib/domain/words/english-sheet";
import type { SessionSource } from "./session-plan";

/** What of a document the player needs: apart from the plan, so that a phone does not load what only the server makes. */
export function buildSessionSource(document: ProgramDocument): SessionSource {
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
        ENGLISH_SHEET,
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
        },
      };
    }),
  };
}
