"use client";

import clsx from "clsx";
import { ImagePlus, Trash2 } from "lucide-react";
import { type ChangeEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { IMAGE_LIMITS, type ImageKind } from "@/lib/domain/exercise/image";
import { uploadImageAction } from "@/lib/images/actions";

type ImageFieldProps = {
  label: string;
  /** What the picture shows, for who cannot see it. */
  alt: string;
  kind: ImageKind;
  /** Id of the stored picture; null without one. */
  value: string | null;
  onChange: (imageId: string | null) => void;
};

const MEGABYTE = 1_000_000;
const TOO_LARGE = `This file has more than ${IMAGE_LIMITS.uploadBytes / MEGABYTE} MB. Choose a smaller one.`;

/** A picture to choose: uploaded at once and shown as it is kept. A file that is refused changes nothing. */
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
  return (
    <fieldset className="grid content-start gap-2">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div
        className={clsx(
          "grid place-items-center overflow-hidden rounded border border-line bg-wash",
          value === null ? "h-28" : "aspect-4/3",
        )}
      >
        {value === null ? (
          <p className="text-sm text-ink-soft">No picture yet</p>
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

function useUpload(kind: ImageKind, onChange: (imageId: string) => void) {
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState(false);
  const upload = async (file: File) => {
    if (file.size > IMAGE_LIMITS.uploadBytes) {
      setProblem(TOO_LARGE);
      return;
    }
    setPending(true);
    setProblem(undefined);
    const form = new FormData();
    form.set("file", file);
    form.set("kind", kind);
    const answer = await withNetworkFallback(uploadImageAction)(IDLE, form);
    setPending(false);
    if (answer.status === "saved") onChange(answer.data.imageId);
    else if ("message" in answer) setProblem(answer.message);
  };
  return { problem, pending, upload };
}
