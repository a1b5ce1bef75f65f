import { useEffect, useState } from "react";

/**
 * Whether this device reads a language aloud. Of English that is not asked: every device with a voice has one, and some
 * list their voices late.
 */
export function hasVoice(lang: string): boolean {
  if (!("speechSynthesis" in window)) return false;
  const wanted = languageOf(lang);
  return (
    wanted === "en" || window.speechSynthesis.getVoices().some((voice) => languageOf(voice.lang) === wanted)
  );
}

/** Some browsers write "pl_PL". */
const languageOf = (tag: string) => tag.split(/[-_]/, 1)[0]?.toLowerCase();

/** Looks again when the device has listed its voices, which some do only after the page is there. */
export function useVoices(): void {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const { speechSynthesis } = window;
    const look = () => setCount(speechSynthesis.getVoices().length);
    speechSynthesis.addEventListener?.("voiceschanged", look);
    return () => speechSynthesis.removeEventListener?.("voiceschanged", look);
  }, []);
}
