import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { PART_WORDS, TRANSLATED_PARTS } from "@/lib/domain/translated-text/translation-kind";
import { type LanguageShare, shareInWords } from "@/lib/domain/translated-text/translation-shares";

type Row = LanguageShare & { readonly hasWords: boolean };

const COLUMNS: readonly Column<Row>[] = [
  {
    key: "language",
    header: "Language",
    heading: "wide",
    cell: ({ language: { tag, name, ownName, direction } }) => (
      <span className="grid">
        <TextLink href={`/clinic/languages/${tag}`}>{name}</TextLink>
        <span lang={tag} dir={direction} className="w-fit text-sm text-ink-soft">
          {ownName}
        </span>
      </span>
    ),
  },
  {
    key: "words",
    header: "Page and sheet words",
    cell: ({ hasWords }) => (hasWords ? "All, drafts" : "Not all: not handed out yet"),
  },
  ...TRANSLATED_PARTS.map((part) => ({
    key: part,
    header: PART_WORDS[part],
    cell: ({ parts }: Row) => {
      const share = parts.find((one) => one.part === part);
      return share ? (
        <span className="tabular-nums">
          {shareInWords(share)}
          {share.total > 1 && <span className="text-ink-soft"> of {share.total}</span>}
        </span>
      ) : null;
    },
  })),
];

/** How much of each language stands how: whole percent, and never more than is so. */
export function LanguageTable({ shares }: { readonly shares: readonly Row[] }) {
  return (
    <Table
      caption="Languages and how far each is translated"
      columns={COLUMNS}
      rows={shares}
      rowKey={({ language }) => language.tag}
    />
  );
}
