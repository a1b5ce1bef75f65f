export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

export interface PictureGrid {
  readonly isColumn: boolean;
  /** Points per unit of the drawing: one for all pictures, so that start and end compare. */
  readonly scale: number;
  /** For photographs, which have a size of their own each. */
  readonly scaleOf: (size: FrameSize) => number;
}

/** Points between two pictures. */
export const PICTURE_GAP = 6;

/** Side by side, or over each other in a narrow room if they are larger that way. */
export function largestGrid(sizes: readonly FrameSize[], room: FrameSize, mayStack: boolean): PictureGrid {
  const row = gridOf(sizes, room, false);
  const column = gridOf(sizes, room, true);
  return mayStack && column.scale > row.scale ? column : row;
}

function gridOf(sizes: readonly FrameSize[], room: FrameSize, isColumn: boolean): PictureGrid {
  const gaps = PICTURE_GAP * (sizes.length - 1);
  const cell = isColumn
    ? { width: room.width, height: (room.height - gaps) / sizes.length }
    : { width: (room.width - gaps) / sizes.length, height: room.height };
  const scaleOf = ({ width, height }: FrameSize) => Math.min(cell.width / width, cell.height / height);
  return { isColumn, scale: Math.min(...sizes.map(scaleOf)), scaleOf };
}
