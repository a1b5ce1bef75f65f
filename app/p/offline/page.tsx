import { PlainMessage } from "@/components/patient-page/plain-message";
import { plainWords } from "@/lib/auth/page-language";
import { say } from "@/lib/domain/words/say";

/** Stands in on a phone without a connection for a page that is not kept on it. */
export default async function OfflinePage() {
  const { words, lang } = await plainWords();
  const { offline, offlineText, offlineKept } = words.page;
  return (
    <main lang={lang} dir={words.direction}>
      <PlainMessage title={say(words, offline)}>
        <p>{say(words, offlineText)}</p>
        <p>{say(words, offlineKept)}</p>
      </PlainMessage>
    </main>
  );
}
