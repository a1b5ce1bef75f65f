import type { PlayerSettings } from "./player-settings";
import { hasVoice } from "./voices";

/** A signal for the ear and the hand. */
export type Signal = "begin" | "end" | "soon";

const TONES: Record<Signal, { hertz: number; seconds: number; shakeMs: number }> = {
  begin: { hertz: 880, seconds: 0.25, shakeMs: 200 },
  end: { hertz: 587, seconds: 0.35, shakeMs: 300 },
  soon: { hertz: 440, seconds: 0.08, shakeMs: 0 },
};
const LOUDNESS = 0.2;
const FADE_SECONDS = 0.02;

export interface Coach {
  readonly signal: (signal: Signal, settings: PlayerSettings) => void;
  readonly say: (words: string, settings: PlayerSettings) => void;
  /** Call it at a press: browsers make no sound before one. */
  readonly wake: () => void;
  readonly hush: () => void;
  /** Sets a tone for a later moment, which sounds where the phone lets a page that is put away be heard. */
  readonly ringIn: (seconds: number, settings: PlayerSettings) => () => void;
}

/** Tones, vibration and voice of this phone; what it cannot do it leaves out. */
export function createCoach(language: string): Coach {
  let audio: AudioContext | undefined;
  const play = (signal: Signal, inSeconds = 0) => {
    if (audio?.state !== "running") return undefined;
    const { hertz, seconds } = TONES[signal];
    const [tone, volume, from] = [
      audio.createOscillator(),
      audio.createGain(),
      audio.currentTime + inSeconds,
    ];
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(LOUDNESS, from);
    volume.gain.setValueAtTime(LOUDNESS, from + seconds - FADE_SECONDS);
    volume.gain.linearRampToValueAtTime(0, from + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(from);
    tone.stop(from + seconds);
    return tone;
  };
  const hush = () => {
    if ("speechSynthesis" in window) window.speechSynthesis.cancel();
  };
  return {
    hush,
    ringIn: (seconds, { sound }) => {
      const tone = sound ? play("end", seconds) : undefined;
      return () => tone?.stop();
    },
    signal: (signal, { sound, vibration }) => {
      if (sound) play(signal);
      const { shakeMs } = TONES[signal];
      if (vibration && shakeMs > 0 && "vibrate" in navigator) navigator.vibrate(shakeMs);
    },
    say: (words, { voice }) => {
      if (!voice || words === "" || !hasVoice(language)) return;
      hush();
      const spoken = new SpeechSynthesisUtterance(words);
      spoken.lang = language;
      window.speechSynthesis.speak(spoken);
    },
    wake: () => {
      if (!("AudioContext" in window)) return;
      audio ??= new AudioContext();
      // After a call an iPhone says "interrupted", which is none of the states of the standard.
      if (audio.state !== "running") void audio.resume().catch(() => undefined);
    },
  };
}
