import Link from "next/link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import {
  PART_WORDS,
  STANDING_WORDS,
  TRANSLATED_PARTS,
  TRANSLATION_STANDINGS,
  type TranslatedPart,
  type TranslationStanding,
} from "@/lib/domain/translated-text/translation-kind";
import type { TranslationFilter } from "@/lib/translations/schema";
import { StandingBadge } from "./standing-badge";

interface Row {
  readonly part: TranslatedPart;
  readonly contentId: string;
  readonly english: string;
  readonly translation: string;
  readonly standing: TranslationStanding;
  readonly isOwn: boolean;
  readonly reviewer?: string;
  readonly remarks: number;
}

interface TranslationListProps {
  readonly language: { readonly tag: string; readonly name: string; readonly direction: "ltr" | "rtl" };
  readonly rows: readonly Row[];
  readonly filter: TranslationFilter;
  readonly found: number;
  readonly pageCount: number;
}

const everything = { value: "", label: "Everything" };
const PARTS = [everything, ...TRANSLATED_PARTS.map((value) => ({ value, label: PART_WORDS[value] }))];
const STANDINGS = [
  everything,
  ...TRANSLATION_STANDINGS.map((value) => ({ value, label: STANDING_WORDS[value] })),
];

/** The texts of a language, English on the left and the translation on the right, as far as the filter goes. */
export function TranslationList({ language, rows, filter, found, pageCount }: TranslationListProps) {
  const address = `/clinic/languages/${language.tag}`;
  return (
    <div className="grid gap-6">
      <form
        action={address}
        className="grid items-end gap-4 min-[24rem]:grid-cols-2 lg:max-w-2xl lg:grid-cols-[1fr_1fr_auto]"
      >
        <Field label="Kind" name="part">
          {(control) => <Select {...control} options={PARTS} defaultValue={filter.part ?? ""} />}
        </Field>
        <Field label="Status" name="standing">
          {(control) => <Select {...control} options={STANDINGS} defaultValue={filter.standing ?? ""} />}
        </Field>
        <div className="flex gap-2 min-[24rem]:max-lg:col-span-2">
          <Button type="submit" variant="primary">
            Show
          </Button>
          {(filter.part ?? filter.standing) !== undefined && <ButtonLink href={address}>Show all</ButtonLink>}
        </div>
      </form>
      <p role="status" className="text-ink-soft tabular-nums">
        {found === 1 ? "1 text" : `${found} texts`}
      </p>
      <ul className="grid border-t border-line">
        {rows.map((row) => (
          <TranslationEntry key={`${row.part} ${row.contentId}`} row={row} language={language} />
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefFor={(page) => `${address}?${new URLSearchParams(chosen(filter, page))}`}
      />
    </div>
  );
}

function chosen({ part, standing }: TranslationFilter, page: number): Record<string, string> {
  return { ...(part && { part }), ...(standing && { standing }), page: String(page) };
}

function TranslationEntry({
  row,
  language: { tag, direction },
}: { readonly row: Row } & Pick<TranslationListProps, "language">) {
  const { part, contentId, english, translation, standing, isOwn, reviewer, remarks } = row;
  const notes = [
    ...(isOwn ? ["your clinic’s wording"] : []),
    ...(reviewer === undefined ? [] : [reviewer]),
    ...(remarks > 0 ? [remarks === 1 ? "1 line hard to read" : `${remarks} lines hard to read`] : []),
  ].join(" · ");
  return (
    <li className="border-b border-line">
      <Link
        href={`/clinic/languages/${tag}/${part}/${contentId}`}
        prefetch={false}
        className="grid min-h-11 items-center gap-x-6 gap-y-1 py-2 no-underline hover:text-accent-ink sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7rem]"
      >
        <span className="font-semibold wrap-anywhere">{english}</span>
        <span lang={tag} dir={direction} className="wrap-anywhere">
          {translation || "–"}
        </span>
        <span>
          <StandingBadge standing={standing} />
        </span>
        {notes !== "" && <span className="text-sm text-ink-soft sm:col-span-3">{notes}</span>}
      </Link>
    </li>
  );
}
