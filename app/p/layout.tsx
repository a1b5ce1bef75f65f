import type { Metadata } from "next";
import type { ReactNode } from "react";

/** No name in the title: it shows in the phone's history and in shared screens. */
export const metadata: Metadata = {
  title: { absolute: "Your exercises" },
  description: "The exercises your physiotherapist chose for you.",
};

/** The patient's side: one column, larger letters. */
export default function PatientLayout({ children }: { children: ReactNode }) {
  return <div className="text-patient">{children}</div>;
}
