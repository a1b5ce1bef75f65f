import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

/** No name in the title: it shows in the phone's history and in shared screens. */
export const metadata: Metadata = {
  title: { absolute: "Your exercises" },
  description: "The exercises your physiotherapist chose for you.",
};

/** Up to the edges of the glass; what may not lie under a notch keeps clear of it by itself. */
export const viewport: Viewport = { viewportFit: "cover" };

/** The patient's side: one column, larger letters. */
export default function PatientLayout({ children }: { children: ReactNode }) {
  return (
    <div className="clear-of-bars pt-[env(safe-area-inset-top)] pr-[env(safe-area-inset-right)] pl-[env(safe-area-inset-left)] text-patient">
      {children}
    </div>
  );
}
