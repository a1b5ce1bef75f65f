import { headers } from "next/headers";
import { InlineScript } from "@/components/patient-page/inline-script";
import { LinkOpening } from "@/components/patient-page/link-opening";
import { loadLinkOpener } from "@/lib/opening/loaders";

/** Where a printed code or a copied link leads: `/p#token`. */
export default async function OpenLinkPage() {
  return (
    <main>
      <LinkOpening />
      <InlineScript nonce={(await headers()).get("x-nonce")} script={await loadLinkOpener()} />
    </main>
  );
}
