import "server-only";
import { storeClip } from "@/db/mutations/clips";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { now } from "@/lib/platform/clock";
import { checkClip } from "./check-clip";
import { clipUpload } from "./schema";

const keepClip = clinicAction(
  clipUpload,
  async (scope, { bytes, posterId }): Promise<ActionState<{ readonly clipId: string }>> => {
    scope.require("library.change");
    const reading = await checkClip(bytes);
    if (!reading.ok) {
      return { status: "invalid", message: reading.message, fields: { bytes: reading.message } };
    }
    const clipId = await storeClip(scope, { ...reading.facts, bytes, posterId }, now());
    return { status: "saved", data: { clipId } };
  },
);

/** Looks at a clip and keeps it for whoever is signed in; the answer names it for the exercise that will show it. */
export function takeClip(upload: {
  readonly bytes: Uint8Array;
  readonly posterId: string | null;
}): Promise<ActionState<{ readonly clipId: string }>> {
  return keepClip(IDLE, upload);
}
