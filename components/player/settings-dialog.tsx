import { Button } from "@/components/ui/button";
import { TICK_BOX } from "@/components/ui/choice-class";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import type { PlayerSettings } from "./player-settings";
import { hasVoice, useVoices } from "./voices";

type SettingsDialogProps = {
  words: PlayerWords;
  /** BCP 47 of the page: a voice has to read it. */
  lang: string;
  open: boolean;
  settings: PlayerSettings;
  changeSettings: (settings: PlayerSettings) => void;
  onClose: () => void;
};

const NAMES: readonly (keyof PlayerSettings)[] = ["voice", "sound", "vibration"];

/** Whether this device can do it at all. */
const CAN: Record<keyof PlayerSettings, (lang: string) => boolean> = {
  voice: hasVoice,
  sound: () => "AudioContext" in window,
  vibration: () => "vibrate" in navigator,
};

/** How the player makes itself heard, and which keys it knows. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { words, lang, open, settings, changeSettings, onClose } = props;
  const { soundAndKeys, settingsDone, close } = words.player;
  useVoices();
  const done = (
    <Button size="lg" onClick={onClose}>
      {say(words, settingsDone)}
    </Button>
  );
  return (
    <Dialog
      {...{ open, onClose }}
      title={say(words, soundAndKeys)}
      closeLabel={say(words, close)}
      footer={done}
    >
      <div className="grid gap-4">
        {(open ? NAMES.filter((name) => CAN[name](lang)) : []).map((name) => (
          <label key={name} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name={name}
              checked={settings[name]}
              onChange={({ target }) => changeSettings({ ...settings, [name]: target.checked })}
              className={TICK_BOX}
            />
            <span>
              <strong className="block font-semibold">{say(words, words.player[name])}</strong>
              <span className="text-base">{say(words, hintOf(words, name))}</span>
            </span>
          </label>
        ))}
      </div>
      <Keys words={words} />
    </Dialog>
  );
}

function hintOf(
  { player: { voiceHint, soundHint, vibrationHint } }: PlayerWords,
  name: keyof PlayerSettings,
) {
  return { voice: voiceHint, sound: soundHint, vibration: vibrationHint }[name];
}

/** On which way is on: the other one in a language that is read from right to left. */
const ARROWS = { ltr: { next: "→", back: "←" }, rtl: { next: "←", back: "→" } } as const;

function Keys({ words }: { words: PlayerWords }) {
  const { keys: heading, keySpace, keyEnter, keyEscape } = words.player;
  const { keyPresses, keyNext, keyBack, keyPauses } = words.player;
  const arrows = ARROWS[words.direction];
  const rows = [
    { keys: [say(words, keySpace), say(words, keyEnter)], what: say(words, keyPresses) },
    { keys: [arrows.next], what: say(words, keyNext) },
    { keys: [arrows.back], what: say(words, keyBack) },
    { keys: [say(words, keyEscape)], what: say(words, keyPauses) },
  ];
  return (
    <div className="grid gap-2">
      <h3 className="text-lg">{say(words, heading)}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {rows.map(({ keys, what }) => (
          <div key={what} className="col-span-2 grid grid-cols-subgrid">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
