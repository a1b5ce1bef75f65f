import { Button } from "@/components/ui/button";
import { sayAround } from "@/components/words/say-around";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

type PlainReportProps = {
  words: PageWords;
  linkId: string;
  /** Made once for a page, so that a double tap is one session; absent in a copy that may be opened again. */
  logId: string | undefined;
  /** Where the exercises stand. */
  programHref: string;
};

const { min, max } = LOG_LIMITS.score;
const SCORES = Array.from({ length: max - min + 1 }, (_, index) => min + index);
const CHOICE = "flex min-h-12 min-w-12 items-center gap-2 rounded border border-line-strong bg-float px-3";

/**
 * For phones on which our scripts do not run: the session is done from the page and told the clinic by a plain form.
 * Shown until the script inside the page takes it away (`lib/opening/page-watch.ts`).
 */
export function PlainReport({ words, linkId, logId, programHref }: PlainReportProps) {
  const { plain, plainText, plainPage, plainNobody, plainSend } = words.page;
  return (
    <section
      data-not-alive=""
      data-screen-only
      aria-labelledby="plain-report"
      suppressHydrationWarning
      className="grid gap-4 rounded border-2 border-line-strong p-4"
    >
      <h2 id="plain-report" className="text-xl">
        {say(words, plain)}
      </h2>
      <p>{sayAround(words, plainText, { page: <a href={programHref}>{say(words, plainPage)}</a> })}</p>
      <form method="post" action={`/p/${linkId}/done/save`} className="grid gap-4">
        {logId !== undefined && <input type="hidden" name="id" value={logId} />}
        <Answers words={words} />
        <p className="text-base">{say(words, plainNobody)}</p>
        <Button type="submit" variant="primary" size="lg">
          {say(words, plainSend)}
        </Button>
      </form>
    </section>
  );
}

function Answers({ words }: { words: PageWords }) {
  const { plainWhat, plainAll, plainSome, plainPain, plainNoAnswer, plainNote } = words.page;
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{say(words, plainWhat)}</legend>
        <label className={CHOICE}>
          <input type="radio" name="amount" value="all" defaultChecked /> {say(words, plainAll)}
        </label>
        <label className={CHOICE}>
          <input type="radio" name="amount" value="part" /> {say(words, plainSome)}
        </label>
      </fieldset>
      <label className="grid gap-2">
        <span className="font-semibold">{say(words, plainPain)}</span>
        <select name="pain" defaultValue="" className="h-12 rounded border border-line-strong bg-float px-3">
          <option value="">{say(words, plainNoAnswer)}</option>
          {SCORES.map((score) => (
            <option key={score}>{score}</option>
          ))}
        </select>
      </label>
      <label className="grid gap-2">
        <span className="font-semibold">{say(words, plainNote)}</span>
        <textarea
          name="note"
          rows={3}
          dir="auto"
          maxLength={LOG_LIMITS.note}
          className="rounded border border-line-strong bg-float p-2"
        />
      </label>
    </>
  );
}
