export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

export interface PictureGrid {
  /** Pictures beside each other. */
  readonly columns: number;
  /** Points per unit of the drawing: one for all pictures, so that start and end compare. */
  readonly scale: number;
  /** For photographs, which have a size of their own each. */
  readonly scaleOf: (size: FrameSize) => number;
}

/** Points between two pictures. */
export const PICTURE_GAP = 6;

/** Beside each other, over each other, or in rows: as they are largest. */
export function largestGrid(sizes: readonly FrameSize[], room: FrameSize): PictureGrid {
  return sizes
    .map((_, index) => gridOf(sizes, room, sizes.length - index))
    .reduce((best, grid) => (grid.scale > best.scale ? grid : best));
}

function gridOf(sizes: readonly FrameSize[], room: FrameSize, columns: number): PictureGrid {
  const rows = Math.ceil(sizes.length / columns);
  const cell = {
    width: (room.width - PICTURE_GAP * (columns - 1)) / columns,
    height: (room.height - PICTURE_GAP * (rows - 1)) / rows,
  };
  const scaleOf = ({ width, height }: FrameSize) => Math.min(cell.width / width, cell.height / height);
  return { columns, scale: Math.min(...sizes.map(scaleOf)), scaleOf };
}
