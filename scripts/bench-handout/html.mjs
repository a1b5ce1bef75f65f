// The same sheet as a page of HTML for a browser to print: flowing words, drawings as SVG, the same two fonts.
import path from "node:path";
import { pathToFileURL } from "node:url";

const FONTS = path.resolve(import.meta.dirname, "../../dist/fonts");
const fontFace = (weight) => {
  const file = path.join(FONTS, `atkinson-hyperlegible-next-latin-${weight}.ttf`);
  return `@font-face{font-family:Sheet;font-weight:${weight};src:url("${pathToFileURL(file).href}")}`;
};
const STYLE = `${[400, 700].map(fontFace).join("")}
@page{size:A4;margin:36pt}body{margin:0;font:11.500pt/1.35 Sheet;color:#101d21}h1{font-size:22pt;margin:0}
h2{font-size:14pt;margin:8pt 0 2pt}h3{font-size:13pt;margin:0}p,ol,ul{margin:0;padding-left:0}ol,ul{padding-left:14pt}
article{display:flex;gap:14pt;break-inside:avoid;border-top:.75pt solid #9aa7a8;padding:4pt 0}article>div{flex:1}
aside{width:200pt}aside svg{width:96pt}.card{border:1.500pt solid;border-radius:8pt;padding:8pt;columns:2;break-inside:avoid}
.qr{float:right;width:66pt}table{border-collapse:collapse;break-inside:avoid}td{border:.75pt solid #37454a;width:22pt;height:22pt}
td:first-child{border:0;width:200pt}.pain{display:flex;border:1pt solid}.pain div{flex:1;padding:4pt}`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const labelled = ({ label, text }) => `<p><b>${escaped(label)}</b> ${escaped(text)}</p>`;
const listed = (texts, tag = "ul") =>
  `<${tag}>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</${tag}>`;

/**
 * @param model what the sheet says
 * @param {(figure: object) => string} drawn a figure's key poses as SVG
 * @returns {string}
 */
export function printableHtml(model, drawn) {
  const { masthead, link, exercises, painGuide, warning, advice, teachBack, diary } = model;
  return `<!doctype html><html lang="${model.language}"><meta charset="utf-8"><title>${escaped(model.documentTitle)}</title>
<style>${STYLE}</style><body>${link ? qrCode(link.qr) : ""}<p><b>${escaped(masthead.contact)}</b></p><p>${escaped(masthead.edition)}</p>
<h1>${escaped(masthead.heading)}</h1>${masthead.goal ? labelled(masthead.goal) : ""}
${exercises.map((exercise) => exerciseBlock(exercise, drawn)).join("")}
<div class="pain"><div><b>${escaped(painGuide.heading)}</b></div>${painGuide.bands.map(painBand).join("")}</div>
<section class="card">${[...warning.additions, ...warning.groups].map(warningGroup).join("")}<p>${escaped(warning.notSure)}</p></section>
<h2>${escaped(advice.heading)}</h2>${advice.topics.map(({ title, points }) => `<h3>${escaped(title)}</h3>${listed(points)}`).join("")}
<p><b>${escaped(teachBack.lead)}</b> ${teachBack.marks.map(escaped).join(" ☐ ")}</p>
<h2>${escaped(diary.heading)}</h2><table>${[...diary.rows, diary.painRow].map((row) => diaryRow(row, diary)).join("")}</table>
<p>${model.colophon.map(escaped).join(" ")}</p></body></html>`;
}

function exerciseBlock({ number, name, dose, steps, cues, figure, note }, drawn) {
  return `<article><div><h3>${number} ${escaped(name)}</h3><p><b>${escaped(dose)}</b></p>${listed(steps, "ol")}</div>
<aside>${figure ? drawn(figure) : ""}${cues.map(labelled).join("")}${note ? labelled(note) : ""}</aside></article>`;
}

function painBand({ from, to, action, detail }) {
  return `<div><b>${from} to ${to}: ${escaped(action)}</b><br>${escaped(detail)}</div>`;
}

function warningGroup({ heading, bullets, closing }) {
  return `<h3>${escaped(heading)}</h3>${listed(bullets)}<p><b>${escaped(closing)}</b></p>`;
}

function diaryRow(row, { weeks, days }) {
  return `<tr><td>${escaped(row)}</td>${"<td></td>".repeat(weeks.length * days.length)}</tr>`;
}

function qrCode({ size, path: data }) {
  return `<svg class="qr" viewBox="0 0 ${size} ${size}"><path d="${data}"/></svg>`;
}
