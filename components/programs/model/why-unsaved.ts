import type { SaveState } from "./draft-saver";

export interface SaveFailure {
  readonly message: string;
  readonly reference?: string;
  /** What is wrong where, by a key that the page can lead to. */
  readonly fields?: Readonly<Record<string, string>>;
}

export const UNREACHABLE = "The server cannot be reached.";

/** Why what is on the screen is not saved, for somebody who wants to go on from it; nothing when it is. */
export function whyUnsaved(state: SaveState): SaveFailure | undefined {
  switch (state.status) {
    case "saved":
      return undefined;
    case "offline":
      return { message: `${UNREACHABLE} Your changes are kept; try again when the network is back.` };
    case "conflict":
      return {
        message: state.saved.isOwn
          ? "You have saved this program in another tab in the meantime. Choose how to go on first."
          : "Somebody else has saved this program in the meantime. Choose how to go on first.",
      };
    case "refused":
    case "signed-out":
      return state;
    default:
      return { message: "The last changes are not saved yet. Try again in a moment." };
  }
}
