"use client";

import clsx from "clsx";
import { ImagePlus, Trash2 } from "lucide-react";
import { type ChangeEvent, type DragEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { ImageKind } from "@/lib/domain/exercise/image";
import { useUpload } from "./use-upload";

type ImageFieldProps = {
  label: string;
  /** What the picture shows, for who cannot see it. */
  alt: string;
  kind: ImageKind;
  /** Id of the stored picture; null without one. */
  value: string | null;
  onChange: (imageId: string | null) => void;
};

/** A picture to choose or to drop: uploaded at once and shown as it is kept. A file that is refused changes nothing. */
export function ImageField({ label, alt, kind, value, onChange }: ImageFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { problem, pending, upload } = useUpload(kind, onChange);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void upload(file);
    // The same file may be chosen again after it was put right.
    event.target.value = "";
  };
  const [isOver, setOver] = useState(false);
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) void upload(file);
    },
  };
  return (
    <fieldset className="grid min-w-0 content-start gap-2">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div
        {...drop}
        className={clsx(
          "grid place-items-center overflow-hidden rounded border",
          isOver ? "border-accent bg-accent-soft" : "border-line bg-wash",
          value === null ? "h-28" : "aspect-4/3",
        )}
      >
        {value === null ? (
          <p className="px-2 text-center text-sm text-ink-soft">{isOver ? "Let go" : "No picture yet"}</p>
        ) : (
          // biome-ignore lint/performance/noImgElement: kept in the size it is shown in
          <img src={`/images/${value}`} alt={alt} className="size-full object-contain" />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          icon={<ImagePlus />}
          pending={pending}
          pendingLabel="Uploading …"
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onClick={() => input.current?.click()}
        >
          {value === null ? "Choose a picture" : "Choose another"}
        </Button>
        {value !== null && (
          <Button size="sm" variant="quiet" icon={<Trash2 />} onClick={() => onChange(null)}>
            Remove
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        // Without HEIC here an iPhone converts its photo itself.
        accept="image/jpeg,image/png,image/webp"
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
