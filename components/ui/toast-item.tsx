"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import type { ShownToast } from "./toast";
import { TONE_INK, ToneShape } from "./tone";

const SHOWN_MS = 6_000;
/** Something to press needs time to be reached. */
const SHOWN_WITH_ACTION_MS = 12_000;

type ToastItemProps = { toast: ShownToast; onDismiss: (id: number) => void };

/** One message. It waits while it is pointed at or focused; a failure stays until it is dismissed. */
export function ToastItem({ toast, onDismiss }: ToastItemProps) {
  const { id, tone = "go", title, detail, action } = toast;
  const [held, setHeld] = useState(false);
  const stays = held || tone === "stop";
  const duration = action === undefined ? SHOWN_MS : SHOWN_WITH_ACTION_MS;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => onDismiss(id), duration);
    return () => clearTimeout(timer);
  }, [stays, duration, id, onDismiss]);
  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex items-start gap-3 rounded border border-line bg-float py-2 pr-2 pl-4 shadow-float transition duration-150 ease-out starting:translate-y-2 starting:opacity-0"
    >
      <ToneShape tone={tone} className={clsx("mt-2.5", TONE_INK[tone])} />
      <div className="min-w-0 flex-1 py-2">
        <p className="font-semibold">{title}</p>
        {detail !== undefined && <p className="text-sm text-ink-soft">{detail}</p>}
      </div>
      {action !== undefined && (
        <Button
          variant="quiet"
          className="px-3"
          onClick={() => {
            action.onSelect();
            onDismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<X />} onClick={() => onDismiss(id)} />
    </li>
  );
}
