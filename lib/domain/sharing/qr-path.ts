import { create } from "qrcode";

/** Quiet modules on each side (handout rule 15). */
export const QUIET_ZONE = 4;

export interface QrPath {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  readonly path: string;
}

/** A QR code of level M as one path, a unit per module, one run of dark modules after the other. */
export function buildQrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; ) {
      const length = darkRun(modules, row, column);
      if (length > 0) {
        runs.push(`M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`);
      }
      column += Math.max(1, length);
    }
  }
  return { size: modules.size + 2 * QUIET_ZONE, path: runs.join("") };
}

function darkRun(modules: { size: number; data: Uint8Array }, row: number, from: number): number {
  let column = from;
  while (column < modules.size && modules.data[row * modules.size + column]) column += 1;
  return column - from;
}
