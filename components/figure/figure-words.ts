import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";

/** What the pictures of an exercise are called, for who does not see them. */
export interface FigureNames {
  readonly name: string;
  readonly moving: string;
  readonly start: string;
  readonly end: string;
  readonly onTheWay: string;
}

/** What stands on the buttons of a drawing that moves. */
export interface FigureButtons {
  readonly play: string;
  readonly pause: string;
  readonly showSteps: string;
  readonly hideSteps: string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly failed: string;
}

/** The pictures of an exercise, in the words of a patient. */
export function figureNames(words: Words<"player">, name: string): FigureNames {
  const { figureMoving, figureStart, figureEnd, figureOnTheWay } = words.player;
  return {
    name,
    moving: say(words, figureMoving, { name }),
    start: say(words, figureStart, { name }),
    end: say(words, figureEnd, { name }),
    onTheWay: say(words, figureOnTheWay, { name }),
  };
}

/** The buttons, in the words of a patient. */
export function figureButtons(words: Words<"player">): FigureButtons {
  const { figurePlay, pause, figureShowSteps, figureHideSteps } = words.player;
  const { figureTurnLeft, figureTurnRight, figureFailed } = words.player;
  return {
    play: say(words, figurePlay),
    pause: say(words, pause),
    showSteps: say(words, figureShowSteps),
    hideSteps: say(words, figureHideSteps),
    turnLeft: say(words, figureTurnLeft),
    turnRight: say(words, figureTurnRight),
    failed: say(words, figureFailed),
  };
}

/** The photographs of an exercise: of the first and the last position, or the one there is. */
export function photoNames(words: Words<"player">, name: string): PhotoNames {
  const { photoStart, photoEnd } = words.player;
  return { name, start: say(words, photoStart, { name }), end: say(words, photoEnd, { name }) };
}

export type PhotoNames = Pick<FigureNames, "name" | "start" | "end">;
