import type { NewClip } from "../mutations/clips";

/** A clip whose content nobody has looked at. */
export const CLIP: NewClip = {
  ...{ contentType: "video/webm", width: 320, height: 240, milliseconds: 3000, posterId: null },
  bytes: new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]),
};
