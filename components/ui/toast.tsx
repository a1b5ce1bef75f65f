"use client";

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { ToastItem } from "./toast-item";
import type { Tone } from "./tone";

export type ToastMessage = {
  title: string;
  detail?: string;
  tone?: Tone;
  /** One thing that can be done about it, for instance "Undo". */
  action?: { label: string; onSelect: () => void };
};

export type ShownToast = ToastMessage & { id: number };

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** Holds the short messages that say what has just happened. Wrap the app in it once. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ next: number; toasts: readonly ShownToast[] }>({
    next: 0,
    toasts: [],
  });
  const show = useCallback(
    (message: ToastMessage) =>
      setShown(({ next, toasts }) => ({
        next: next + 1,
        toasts: [...toasts.slice(-2), { ...message, id: next }],
      })),
    [],
  );
  const dismiss = useCallback(
    (id: number) =>
      setShown(({ next, toasts }) => ({ next, toasts: toasts.filter((toast) => toast.id !== id) })),
    [],
  );
  return (
    <ToastContext value={show}>
      {children}
      <section
        aria-label="Notifications"
        data-screen-only
        className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex justify-center lg:inset-x-auto lg:right-6 lg:bottom-6"
      >
        <ol aria-live="polite" aria-relevant="additions" className="grid w-full max-w-sm gap-2 lg:w-96">
          {shown.toasts.map((toast) => (
            <ToastItem key={toast.id} toast={toast} onDismiss={dismiss} />
          ))}
        </ol>
      </section>
    </ToastContext>
  );
}

/** Gives the function that shows a short message. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (show === null) throw new Error("useToast needs a ToastProvider above it");
  return show;
}
