import type { FigureButtons, FigureNames, PhotoNames } from "./figure-words";

/** As `figureNames`, for staff, whose words are English. */
export function staffFigureNames(name: string): FigureNames {
  return {
    name,
    moving: `${name}, moving picture`,
    start: `${name}: start`,
    end: `${name}: end`,
    onTheWay: `${name}: on the way`,
  };
}

/** As `figureButtons`, for staff. */
export const STAFF_FIGURE_BUTTONS: FigureButtons = {
  play: "Play",
  pause: "Pause",
  showSteps: "Show the steps",
  hideSteps: "Hide the steps",
  turnLeft: "Turn left",
  turnRight: "Turn right",
  failed: "The moving picture did not load. The drawing shows the exercise all the same.",
};

/** As `photoNames`, for staff. */
export function staffPhotoNames(name: string): PhotoNames {
  return { name, start: `${name}, start`, end: `${name}, end` };
}
