import { num } from "./content";
import type { HeadingPlace } from "./page-writer";
import { type PdfFile, pdfText, type Ref, refText } from "./pdf-file";

interface Bookmark {
  readonly title: string;
  readonly page: Ref;
  readonly top: number;
  readonly ref: Ref;
  readonly children: Bookmark[];
}

/** Writes the headings as bookmarks, each under the one that it belongs to; answers their root. Nothing without any. */
export function writeOutline(
  sides: readonly { readonly page: Ref; readonly headings: readonly HeadingPlace[] }[],
  file: PdfFile,
): Ref | undefined {
  const top: Bookmark[] = [];
  const open: { readonly level: number; readonly children: Bookmark[] }[] = [{ level: 0, children: top }];
  for (const { page, headings } of sides) {
    for (const { element, top: height, title } of headings) {
      if (title === "") continue;
      const level = Number(element.tag.slice(1));
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const bookmark = { title, page, top: height, ref: file.reserve(), children: [] };
      open.at(-1)?.children.push(bookmark);
      open.push({ level, children: bookmark.children });
    }
  }
  if (top.length === 0) return undefined;
  const root = file.reserve();
  writeLevel(top, root, file);
  return file.write(`<< /Type /Outlines ${endsOf(top)} /Count ${countOf(top)} >>`, root);
}

function writeLevel(bookmarks: readonly Bookmark[], parent: Ref, file: PdfFile): void {
  bookmarks.forEach(({ title, page, top, ref, children }, index) => {
    const [before, after] = [bookmarks[index - 1], bookmarks[index + 1]];
    file.write(
      `<< /Title ${pdfText(title)} /Parent ${refText(parent)} /Dest [${refText(page)} /XYZ null ${num(top)} null]` +
        `${before ? ` /Prev ${refText(before.ref)}` : ""}${after ? ` /Next ${refText(after.ref)}` : ""}` +
        `${children.length > 0 ? ` ${endsOf(children)} /Count ${countOf(children)}` : ""} >>`,
      ref,
    );
    writeLevel(children, ref, file);
  });
}

function endsOf(bookmarks: readonly Bookmark[]): string {
  const [first, last] = [bookmarks[0], bookmarks.at(-1)];
  return first && last ? `/First ${refText(first.ref)} /Last ${refText(last.ref)}` : "";
}

function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}
