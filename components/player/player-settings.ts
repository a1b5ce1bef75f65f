const STORE = "homestretch-player";

export interface PlayerSettings {
  /** Says each step aloud. */
  readonly voice: boolean;
  /** A short tone where something begins or ends. */
  readonly sound: boolean;
  readonly vibration: boolean;
}

export const DEFAULT_SETTINGS: PlayerSettings = { voice: false, sound: true, vibration: true };

/** The settings this phone remembers; they leave it never. */
export function readSettings(): PlayerSettings {
  const kept = readKept(STORE);
  if (kept === null) return DEFAULT_SETTINGS;
  const names = new Set(kept.split(" "));
  return { voice: names.has("voice"), sound: names.has("sound"), vibration: names.has("vibration") };
}

/** Remembers the settings on this phone. */
export function keepSettings({ voice, sound, vibration }: PlayerSettings): void {
  const names = [voice && "voice", sound && "sound", vibration && "vibration"].filter(Boolean);
  keep(STORE, names.join(" "));
}

/** What the phone keeps under a name; nothing where it refuses to keep anything. */
export function readKept(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or forgets it. A phone that refuses goes on without. */
export function keep(name: string, text: string | undefined): void {
  try {
    if (text === undefined) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, text);
  } catch {
    // Private browsing or a full store: the session goes on, it only cannot be resumed.
  }
}
