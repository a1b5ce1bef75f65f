// Drawings laid out on sheets and written as PNG, without a browser.
import sharp from "sharp";

const FONT = 'font-family="sans-serif"';
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * One picture with its key poses beside each other, each at least `size` pixels in its longer direction.
 * @param {{ svg: string, box: { width: number, height: number } }[]} frames
 */
export function rowOf(frames, size) {
  let x = 0;
  let height = 0;
  const parts = frames.map(({ svg, box }) => {
    const scale = size / Math.max(box.width, box.height);
    const [w, h] = [Math.max(box.width * scale, size * 0.5), box.height * scale];
    const place = `<svg x="${Math.round(x)}" y="0" width="${Math.round(w)}" height="${Math.round(h)}" `;
    x += w + size * 0.04;
    height = Math.max(height, h);
    return svg.replace("<svg ", place);
  });
  return { inner: parts.join(""), width: Math.ceil(x), height: Math.ceil(height) };
}

/**
 * Titled rows under each other, or in columns.
 * @param {{ title: string, faults?: readonly string[], row: ReturnType<typeof rowOf> }[]} cells
 */
export function sheetSvg(cells, { columns = 1, background = "#ffffff" } = {}) {
  const rows = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => row[column]?.row.width ?? 0)),
  );
  const total = widths.reduce((sum, width) => sum + width + 24, 24);
  let y = 12;
  let body = "";
  for (const row of rows) {
    let x = 24;
    const height = Math.max(...row.map((cell) => cell.row.height));
    row.forEach((cell, column) => {
      body += `<text x="${x}" y="${y + 16}" font-size="16" ${FONT} fill="#333333">${escaped(cell.title)}</text>`;
      body += `<svg x="${x}" y="${y + 26}" width="${cell.row.width}" height="${cell.row.height}">${cell.row.inner}</svg>`;
      (cell.faults ?? []).forEach((fault, i) => {
        body += `<text x="${x}" y="${y + 44 + i * 15}" font-size="12" ${FONT} fill="#bb0000">${escaped(fault)}</text>`;
      });
      x += (widths[column] ?? 0) + 24;
    });
    y += height + 44;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${total}" height="${y}" viewBox="0 0 ${total} ${y}"><rect width="100%" height="100%" fill="${background}"/>${body}</svg>`;
}

/** Writes a sheet. `harsh` is what a worn photocopier makes of it: black or white, nothing between. */
export async function writePng(svg, file, { harsh = false } = {}) {
  const image = sharp(Buffer.from(svg), { unlimited: true });
  const copied = harsh ? image.greyscale().blur(0.8).threshold(150) : image;
  await copied.png({ compressionLevel: 6 }).toFile(file);
}
