import type { ReactNode } from "react";

/** A page of one message, in the patient's words. */
export function PlainMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto grid min-h-[70dvh] max-w-prose content-center justify-items-start gap-4 px-4 py-16">
      <h1 className="text-3xl">{title}</h1>
      {children}
    </div>
  );
}
