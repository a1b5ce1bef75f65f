import { Button } from "@/components/ui/button";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";

type PlainReportProps = {
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
export function PlainReport({ linkId, logId, programHref }: PlainReportProps) {
  return (
    <section
      data-not-alive=""
      data-screen-only
      aria-labelledby="plain-report"
      suppressHydrationWarning
      className="grid gap-4 rounded border-2 border-line-strong p-4"
    >
      <h2 id="plain-report" className="text-xl">
        This phone cannot count along
      </h2>
      <p>
        Do your exercises as they stand on <a href={programHref}>your program page</a>. Then tell your clinic
        here.
      </p>
      <form method="post" action={`/p/${linkId}/done/save`} className="grid gap-4">
        {logId !== undefined && <input type="hidden" name="id" value={logId} />}
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">What did you do?</legend>
          <label className={CHOICE}>
            <input type="radio" name="amount" value="all" defaultChecked /> All of today's exercises
          </label>
          <label className={CHOICE}>
            <input type="radio" name="amount" value="part" /> Some of them
          </label>
        </fieldset>
        <label className="grid gap-2">
          <span className="font-semibold">How was the pain? 0 is none, 10 is the worst.</span>
          <select
            name="pain"
            defaultValue=""
            className="h-12 rounded border border-line-strong bg-float px-3"
          >
            <option value="">no answer</option>
            {SCORES.map((score) => (
              <option key={score}>{score}</option>
            ))}
          </select>
        </label>
        <label className="grid gap-2">
          <span className="font-semibold">A note for your physiotherapist</span>
          <textarea
            name="note"
            rows={3}
            maxLength={LOG_LIMITS.note}
            className="rounded border border-line-strong bg-float p-2"
          />
        </label>
        <p className="text-base">Nobody reads it at once: for help, call the clinic.</p>
        <Button type="submit" variant="primary" size="lg">
          Send to my clinic
        </Button>
      </form>
    </section>
  );
}
