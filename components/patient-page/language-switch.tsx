import { ownNameOf } from "@/lib/domain/translation/interpreter-line";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

/** The languages that a program can be read in. */
export interface LanguageChoice {
  /** BCP 47; the other one is English. */
  readonly translated: string;
  readonly isEnglish: boolean;
}

type LanguageSwitchProps = { words: PageWords; choice: LanguageChoice; action: string };

const ONE = "inline-flex min-h-11 items-center rounded px-1 text-[1.125rem] font-semibold";

/** "English / polski", each in its own words; a form, which needs no script. */
export function LanguageSwitch({ words, choice: { translated, isEnglish }, action }: LanguageSwitchProps) {
  const languages = [
    { tag: "en", isRead: isEnglish },
    { tag: translated, isRead: !isEnglish },
  ];
  return (
    <form method="post" action={action} data-screen-only>
      <fieldset className="flex flex-wrap items-center gap-x-2">
        <legend className="sr-only">{say(words, words.page.language)}</legend>
        {languages.map(({ tag, isRead }) => (
          <button
            key={tag}
            type="submit"
            name="language"
            value={tag}
            lang={tag}
            aria-pressed={isRead}
            className={isRead ? `${ONE} text-ink` : `${ONE} text-accent-ink underline underline-offset-4`}
          >
            {ownNameOf(tag)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
