import { headers } from "next/headers";
import { InlineScript } from "@/components/patient-page/inline-script";
import { LinkOpening } from "@/components/patient-page/link-opening";
import { plainWords } from "@/lib/auth/page-language";
import { loadLinkOpener } from "@/lib/opening/loaders";

/** Where a printed code or a copied link leads: `/p#token`. */
export default async function OpenLinkPage() {
  const { words, lang } = await plainWords();
  return (
    <main lang={lang} dir={words.direction}>
      <LinkOpening words={words} />
      <InlineScript nonce={(await headers()).get("x-nonce")} script={await loadLinkOpener()} />
    </main>
  );
}
