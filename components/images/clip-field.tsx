"use client";

import { Clapperboard, Trash2, X } from "lucide-react";
import { type ChangeEvent, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";
import { useClipUpload } from "./use-clip-upload";

type ClipFieldProps = {
  label: string;
  /** Id of the stored clip; null without one. */
  value: string | null;
  onChange: (clipId: string | null) => void;
};

/** A clip to choose: uploaded at once and shown as it is kept. A file that is refused changes nothing. */
export function ClipField({ label, value, onChange }: ClipFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { problem, progress, upload, cancel } = useClipUpload(onChange);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void upload(file);
    // The same file may be chosen again after it was put right.
    event.target.value = "";
  };
  return (
    <fieldset className="grid min-w-0 content-start gap-2">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      {value !== null && (
        // biome-ignore lint/a11y/useMediaCaption: what is done stands beside it in words
        <video
          key={value}
          src={`/clips/${value}`}
          controls
          playsInline
          preload="metadata"
          aria-label={label}
          className="max-h-72 w-full rounded border border-line bg-wash"
        />
      )}
      {progress === undefined ? (
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            icon={<Clapperboard />}
            aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem`}
            onClick={() => input.current?.click()}
          >
            {value === null ? "Choose a clip" : "Choose another clip"}
          </Button>
          {value !== null && (
            <Button size="sm" variant="quiet" icon={<Trash2 />} onClick={() => onChange(null)}>
              Remove the clip
            </Button>
          )}
        </div>
      ) : (
        <Sending part={progress} label={label} cancel={cancel} />
      )}
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        MP4 (H.264) or WebM, up to {CLIP_LIMITS.seconds} seconds and {CLIP_LIMITS.bytes / 1_000_000} MB. It is
        kept as you send it, with its sound: say nobody’s name in it.
      </p>
      <input
        ref={input}
        type="file"
        accept="video/mp4,video/webm"
        aria-label={`${label}: choose a file`}
        tabIndex={-1}
        className="sr-only"
        onChange={choose}
      />
      <div role="status">
        {problem !== undefined && <FieldError id={`${id}-problem`}>{problem}</FieldError>}
      </div>
    </fieldset>
  );
}

type SendingProps = { part: number; label: string; cancel: () => void };

/** Everything is there at the last byte, and is then looked at. */
function Sending({ part, label, cancel }: SendingProps) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <progress aria-label={`${label}: upload`} value={part} max={1} className="h-2 min-w-32 flex-1" />
      <span className="text-sm tabular-nums">
        {part < 1 ? `Sending, ${Math.floor(part * 100)} %` : "Looking at the clip …"}
      </span>
      <Button size="sm" variant="quiet" icon={<X />} onClick={cancel}>
        Stop
      </Button>
    </div>
  );
}
