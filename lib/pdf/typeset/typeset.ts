import type { ReactNode } from "react";
import type { SheetFace } from "../fonts-face";
import { type Box, layOut } from "./boxes";
import { CannotTypeset } from "./cannot-typeset";
import { num } from "./content";
import { EmbeddedFont } from "./embedded-font";
import { writeImage } from "./embedded-image";
import { type Form, opacityStates } from "./forms";
import { type ImageNode, readDocument, type SheetDocument, type SheetPageNode } from "./nodes";
import { PageWriter, type Supplies } from "./page-writer";
import { PdfFile, pdfText, type Ref } from "./pdf-file";
import type { FaceFinder } from "./text-lines";

/** Points that rounding may add. */
const TOLERANCE = 0.01;

/**
 * Sets a sheet of planned sides and writes its file, without the renderer. Nothing when the sheet needs more than this
 * does: a side that runs over its paper, or a style that is not known here.
 */
export function typeset(sheet: ReactNode, find: FaceFinder, now: Date): Uint8Array | undefined {
  try {
    const document = readDocument(sheet);
    const boxes = document.pages.map((page) => layOut(page.root, page.width, find));
    const isWhole = document.pages.every(
      ({ height }, index) => (boxes[index]?.height ?? 0) <= height + TOLERANCE,
    );
    return isWhole ? new SheetFile().write(document, boxes, now) : undefined;
  } catch (error) {
    if (error instanceof CannotTypeset) return undefined;
    throw error;
  }
}

class SheetFile implements Supplies {
  readonly opacities = new Set<number>();
  private readonly file = new PdfFile();
  private readonly fonts = new Map<SheetFace, EmbeddedFont>();
  private readonly objects = new Map<object, { readonly name: string; readonly ref: Ref }>();

  write({ pages, ...facts }: SheetDocument, boxes: readonly Box[], now: Date): Uint8Array {
    const { file } = this;
    const [tree, resources] = [file.reserve(), file.reserve()];
    const refs = pages.flatMap((page, index) => {
      const box = boxes[index];
      return box ? this.writePage(page, box, { tree, resources }) : [];
    });
    for (const font of this.fonts.values()) font.writeInto(file);
    const fonts = Array.from(this.fonts.values(), ({ name, ref }) => `/${name} ${ref} 0 R`);
    const objects = Array.from(this.objects.values(), ({ name, ref }) => `/${name} ${ref} 0 R`);
    const states = opacityStates(this.opacities);
    file.write(
      `<< /Font << ${fonts.join(" ")} >> /XObject << ${objects.join(" ")} >> ${states} >>`,
      resources,
    );
    file.write(
      `<< /Type /Pages /Count ${refs.length} /Kids [${refs.map((ref) => `${ref} 0 R`).join(" ")}] >>`,
      tree,
    );
    const root = file.write(
      `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${pdfText(facts.language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
    );
    return file.finish(root, this.writeFacts(facts, now));
  }

  private writeFacts({ title, author, creator }: Omit<SheetDocument, "pages">, now: Date): Ref {
    const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
    const made = [creator, creator].map(pdfText);
    return this.file.write(
      `<< /Title ${pdfText(title)} /Author ${pdfText(author)} /Creator ${made[0]} /Producer ${made[1]} /CreationDate (D:${stamp}Z) >>`,
    );
  }

  private writePage(
    { width, height }: SheetPageNode,
    box: Box,
    { tree, resources }: { tree: Ref; resources: Ref },
  ): Ref {
    const { content, links } = new PageWriter(height, this).write(box);
    const stream = this.file.writePacked("", content);
    const notes = links.map(({ url, rect }) =>
      this.file.write(
        `<< /Type /Annot /Subtype /Link /Rect [${rect.map(num).join(" ")}] /Border [0 0 0] /F 4 /A << /S /URI /URI ${pdfText(url)} >> >>`,
      ),
    );
    const annotations = notes.length > 0 ? ` /Annots [${notes.map((ref) => `${ref} 0 R`).join(" ")}]` : "";
    return this.file.write(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${num(width)} ${num(height)}] /Contents ${stream} 0 R /Resources ${resources} 0 R${annotations} >>`,
    );
  }

  fontOf(face: SheetFace): EmbeddedFont {
    const font =
      this.fonts.get(face) ?? new EmbeddedFont(face, `F${this.fonts.size + 1}`, this.file.reserve());
    this.fonts.set(face, font);
    return font;
  }

  formName(form: Form): string {
    return this.nameOf(form, () => this.file.writeStream(form.entries, form.bytes));
  }

  imageName(source: ImageNode["source"]): string {
    return this.nameOf(source, () => writeImage(this.file, source.data, source.format));
  }

  private nameOf(key: object, write: () => Ref): string {
    const known = this.objects.get(key) ?? { name: `X${this.objects.size + 1}`, ref: write() };
    this.objects.set(key, known);
    return known.name;
  }
}
