import { memo, useId, useState } from "react";
import { FieldError } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

type PoseSliderProps = {
  label: string;
  /** What the label is short for: "left hip flexion". */
  fullName: string;
  value: number;
  /** What the slider spans. */
  min: number;
  max: number;
  /** What may be typed, where it is more than the slider spans. */
  least?: number;
  most?: number;
  unit: string;
  /** Something small under the label, such as the source of the range. */
  note?: string;
  onChange: (value: number) => void;
};

/** One number of a pose: to be dragged, stepped by arrow keys, or typed. */
export const PoseSlider = memo(function PoseSlider(props: PoseSliderProps) {
  const { label, fullName, value, min, max, least = min, most = max, unit, note, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && !isBetween(typed, least, most);
  const type = (text: string) => {
    setTyped(text);
    if (isBetween(text, least, most)) onChange(Number(text));
  };
  return (
    <div className="grid gap-0.5">
      <div className="grid grid-cols-[minmax(0,1fr)_5rem] items-center gap-x-3">
        <label htmlFor={id} className="leading-tight">
          {label}
          {note !== undefined && <span className="block text-sm text-ink-soft">{note}</span>}
        </label>
        <TextInput
          value={typed ?? String(Math.round(value))}
          inputMode="numeric"
          autoComplete="off"
          aria-label={`${fullName}, ${unit}`}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          className="h-8 px-2 text-right tabular-nums"
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(undefined)}
        />
      </div>
      <input
        id={id}
        type="range"
        min={Math.min(min, Math.round(value))}
        max={Math.max(max, Math.round(value))}
        step={1}
        value={Math.round(value)}
        aria-label={fullName}
        aria-valuetext={`${Math.round(value)} ${unit}`}
        className="h-6 w-full cursor-pointer accent-accent-ink"
        onChange={(event) => onChange(Number(event.target.value))}
      />
      {isWrong && (
        <FieldError id={`${id}-problem`}>
          From {least} to {most} is possible.
        </FieldError>
      )}
    </div>
  );
});

function isBetween(text: string, least: number, most: number): boolean {
  return /^-?\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}
