// Everything a PDF draws, read back with pdf.js: lines of text with their places, and paths with their colours.
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

const IDENTITY = [1, 0, 0, 1, 0, 0];
const PAINTS = new Map([
  [OPS.fill, { fill: true }],
  [OPS.eoFill, { fill: true }],
  [OPS.stroke, { stroke: true }],
  [OPS.closeStroke, { stroke: true }],
  [OPS.fillStroke, { fill: true, stroke: true }],
  [OPS.eoFillStroke, { fill: true, stroke: true }],
  [OPS.closeFillStroke, { fill: true, stroke: true }],
]);

/** @param {Uint8Array} pdf */
export async function drawingOf(pdf) {
  const file = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1)
    pages.push(await pageOf(await file.getPage(number)));
  await file.destroy();
  return { pages };
}

async function pageOf(page) {
  const [, , width, height] = page.view;
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const fontName = (id) => {
    try {
      return page.commonObjs.get(id)?.name ?? "";
    } catch {
      return "";
    }
  };
  const texts = items
    .filter((item) => item.str?.trim())
    .map(({ str, transform, fontName: font }) => ({
      text: str,
      size: Math.hypot(transform[2], transform[3]),
      x: transform[4],
      y: height - transform[5],
      isBold: /bold/i.test(fontName(font)),
    }));
  return { width, height, texts, paths: pathsOf(operators, height) };
}

function pathsOf({ fnArray, argsArray }, height) {
  const paths = [];
  const kept = [];
  let state = { matrix: IDENTITY, fill: "#000000", stroke: "#000000", lineWidth: 1, opacity: 1 };
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.save) kept.push(state);
    else if (operator === OPS.restore) state = kept.pop() ?? state;
    else if (operator === OPS.transform) state = { ...state, matrix: multiplied(state.matrix, args) };
    else if (operator === OPS.setFillRGBColor) state = { ...state, fill: args[0] };
    else if (operator === OPS.setStrokeRGBColor) state = { ...state, stroke: args[0] };
    else if (operator === OPS.setLineWidth) state = { ...state, lineWidth: args[0] };
    else if (operator === OPS.constructPath) {
      const paint = PAINTS.get(args[0]);
      const data = args[1]?.[0];
      if (!paint || !data) return;
      paths.push({
        d: pathData(data, state.matrix, height),
        ...(paint.fill && { fill: state.fill }),
        ...(paint.stroke && {
          stroke: state.stroke,
          lineWidth: state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1]),
        }),
      });
    }
  });
  return paths;
}

function multiplied([a, b, c, d, e, f], [a2, b2, c2, d2, e2, f2]) {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

/** pdf.js keeps a path as numbers: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
function pathData(data, [a, b, c, d, e, f], height) {
  const lengths = [1, 1, 3, 2, 0];
  const letters = ["M", "L", "C", "Q", "Z"];
  let out = "";
  for (let at = 0; at < data.length; ) {
    const kind = data[at];
    at += 1;
    out += letters[kind];
    for (let point = 0; point < lengths[kind]; point += 1, at += 2) {
      const [x, y] = [data[at], data[at + 1]];
      out += `${(a * x + c * y + e).toFixed(2)} ${(height - (b * x + d * y + f)).toFixed(2)} `;
    }
  }
  return out;
}
