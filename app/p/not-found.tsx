import { KeptLogs } from "@/components/outbox/kept-logs";
import { keptWords } from "@/components/outbox/outbox-words";
import { ClosedLink } from "@/components/patient-page/closed-link";
import { plainWords } from "@/lib/auth/page-language";

/** Unknown, expired, revoked, or opened without its link: all alike. */
export default async function PatientNotFound() {
  const { words, lang } = await plainWords();
  return (
    <main lang={lang} dir={words.direction}>
      <ClosedLink words={words} />
      <KeptLogs words={keptWords(words)} language={words.tag} />
    </main>
  );
}
