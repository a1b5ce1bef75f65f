import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CONTENT_LANGUAGES } from "@/lib/domain/translated-text/content-language";
import type {
  AdviceFields,
  ExerciseFields,
  WarningFields,
} from "@/lib/domain/translated-text/translation-lines";

/** The hash of the English that an entry was made of. */
interface Stamped {
  readonly hash: string;
}

export type StampedWarning = WarningFields & Stamped & { readonly version: string };

/** The translations of one language, as its files in `db/seed/translations` hold them. */
export interface LanguageTexts {
  /** By slug. */
  readonly exercises: Readonly<Record<string, ExerciseFields & Stamped>>;
  /** By slug. */
  readonly advice: Readonly<Record<string, AdviceFields & Stamped>>;
  /** Null where the card is not translated yet. */
  readonly warning: StampedWarning | null;
  /** By their English. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** By language. */
export type Translations = Readonly<Record<string, LanguageTexts>>;

function translationsFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "db/seed/translations");
}

/**
 * The translations of every language that has any; read when they are wanted, since they are long.
 * @throws Error where the folder itself is gone: seeding nothing would take what is there away
 */
export function readTranslations(folder = translationsFolder()): Translations {
  if (!existsSync(folder)) throw new Error(`The translations are not where they belong: ${folder}`);
  return Object.fromEntries(
    CONTENT_LANGUAGES.flatMap(({ tag }) => {
      const texts = readLanguage(path.join(folder, tag));
      return texts ? [[tag, texts]] : [];
    }),
  );
}

/** The files of one language; undefined where it has none. The glossary beside them is for whoever translates. */
function readLanguage(folder: string): LanguageTexts | undefined {
  if (!existsSync(folder)) return undefined;
  const read = (name: keyof LanguageTexts, without: unknown): unknown => {
    const file = path.join(folder, `${name}.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : without;
  };
  return {
    exercises: read("exercises", {}) as LanguageTexts["exercises"],
    advice: read("advice", {}) as LanguageTexts["advice"],
    warning: read("warning", null) as LanguageTexts["warning"],
    phrases: read("phrases", {}) as LanguageTexts["phrases"],
  };
}
