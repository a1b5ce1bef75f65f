import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { plainWords } from "@/lib/auth/page-language";
import { say } from "@/lib/domain/words/say";

/** No name in the title: it shows in the phone's history and in shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { words } = await plainWords();
  const { title, description } = words.page;
  return { title: { absolute: say(words, title) }, description: say(words, description) };
}

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
