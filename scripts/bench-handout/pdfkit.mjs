// The limit: the same lines and paths written with pdfkit alone, without any layout, in the same fonts.
import path from "node:path";
import PDFDocument from "pdfkit";

const FONTS = path.resolve(import.meta.dirname, "../../dist/fonts");
const fontFile = (weight) => path.join(FONTS, `atkinson-hyperlegible-next-latin-${weight}.ttf`);

/** @returns {Promise<Uint8Array>} */
export function drawWithPdfkit({ pages }) {
  const document = new PDFDocument({ autoFirstPage: false });
  const chunks = [];
  document.on("data", (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", () => resolve(Buffer.concat(chunks))));
  document.registerFont("regular", fontFile(400));
  document.registerFont("bold", fontFile(700));
  for (const page of pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    for (const { d, fill, stroke, lineWidth } of page.paths) {
      const drawn = document.path(d);
      if (stroke) drawn.lineWidth(lineWidth);
      if (fill && stroke) drawn.fillAndStroke(fill, stroke);
      else if (fill) drawn.fill(fill);
      else drawn.stroke(stroke);
    }
    document.fillColor("#111111");
    for (const { text, size, x, y, isBold } of page.texts) {
      document.font(isBold ? "bold" : "regular").fontSize(size);
      document.text(text, x, y - size, { lineBreak: false });
    }
  }
  document.end();
  return done;
}
