import type { SincePrevious } from "@/lib/domain/program/program-document";
import { say, sayParts } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

type SinceNoticeProps = { words: PageWords; since: SincePrevious | undefined; versionNumber: number };

/**
 * For whoever holds an older sheet: which version this page is, and what is otherwise than on paper. Nothing in the
 * first version, which every sheet is.
 */
export function SinceNotice({ words, since, versionNumber }: SinceNoticeProps) {
  if (!since) return null;
  const { items, stopped, version } = since;
  const { since: heading, sinceVersion, sinceSame, sinceMarks, sinceOlder, sinceFollow } = words.page;
  const changes = changesInWords(words, items);
  const isSame = items.length + stopped.length === 0;
  return (
    <section aria-labelledby="since" className="grid gap-2 border-s-4 border-go ps-4">
      <h2 id="since" className="text-xl">
        {say(words, heading)}
      </h2>
      <p>
        {say(words, sinceVersion, { number: versionNumber })}
        {isSame && ` ${say(words, sinceSame, { version })}`}
      </p>
      {changes !== "" && <p>{say(words, sinceMarks, { version, changes })}</p>}
      <Stopped {...{ words, names: stopped }} />
      <p>{version > 1 ? say(words, sinceOlder, { version }) : say(words, sinceFollow)}</p>
    </section>
  );
}

function Stopped({ words, names }: { words: PageWords; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p className="font-semibold">{say(words, words.page.sinceStop)}</p>
      <ul className="list-disc ps-6">
        {names.map((name) => (
          <li key={name}>
            <s>{name}</s>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "1 new exercise, 2 changed exercises". */
function changesInWords(words: PageWords, items: SincePrevious["items"]): string {
  const { sinceNew, sinceChanged } = words.page;
  const fresh = items.filter((item) => item.kind === "new").length;
  const changed = items.length - fresh;
  return sayParts(words, [
    ...(fresh > 0 ? [say(words, sinceNew, { count: fresh })] : []),
    ...(changed > 0 ? [say(words, sinceChanged, { count: changed })] : []),
  ]);
}
