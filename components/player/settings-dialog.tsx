import { Button } from "@/components/ui/button";
import { TICK_BOX } from "@/components/ui/choice-class";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { PlayerSettings } from "./player-settings";

type SettingsDialogProps = {
  open: boolean;
  settings: PlayerSettings;
  changeSettings: (settings: PlayerSettings) => void;
  onClose: () => void;
};

const SWITCHES: readonly { name: keyof PlayerSettings; label: string; hint: string }[] = [
  { name: "voice", label: "Voice", hint: "Your phone says each step aloud." },
  { name: "sound", label: "Sound", hint: "A short tone when something begins or ends." },
  { name: "vibration", label: "Vibration", hint: "Your phone shakes." },
];

/** Whether this device can do it at all. */
const CAN: Record<keyof PlayerSettings, () => boolean> = {
  voice: () => "speechSynthesis" in window,
  sound: () => "AudioContext" in window,
  vibration: () => "vibrate" in navigator,
};

const KEYS: readonly { keys: readonly string[]; what: string }[] = [
  { keys: ["Space", "Enter"], what: "press the large button" },
  { keys: ["→"], what: "next" },
  { keys: ["←"], what: "back" },
  { keys: ["Esc"], what: "pause, and carry on" },
];

/** How the player makes itself heard, and which keys it knows. */
export function SettingsDialog({ open, settings, changeSettings, onClose }: SettingsDialogProps) {
  const done = (
    <Button size="lg" onClick={onClose}>
      Done
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title="Sound and keys" footer={done}>
      <div className="grid gap-4">
        {(open ? SWITCHES.filter(({ name }) => CAN[name]()) : []).map(({ name, label, hint }) => (
          <label key={name} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name={name}
              checked={settings[name]}
              onChange={({ target }) => changeSettings({ ...settings, [name]: target.checked })}
              className={TICK_BOX}
            />
            <span>
              <strong className="block font-semibold">{label}</strong>
              <span className="text-base">{hint}</span>
            </span>
          </label>
        ))}
      </div>
      <Keys />
    </Dialog>
  );
}

function Keys() {
  return (
    <div className="grid gap-2">
      <h3 className="text-lg">Keys</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {KEYS.map(({ keys, what }) => (
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
