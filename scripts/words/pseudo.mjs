// Languages that nobody speaks, made of the English words: what was left out shows, and what is too narrow.
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";

const ACCENTED = Object.fromEntries(
  [
    ..."aàbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštťuûvṽwŵxẋyýzžAÀBƁCÇDĐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQɊRŔSŠTŤUÛVṼWŴXẊYÝZŽ",
  ]
    .join("")
    .match(/../gu)
    .map((pair) => [...pair]),
);
const RIGHT_TO_LEFT_MARK = "\u200f";
const LETTER = /[A-Za-z]/;

/** Every letter with an accent, and two of five twice: 40 percent more of them. */
function accented(text) {
  let letters = 0;
  return [...text]
    .map((character) => {
      if (!LETTER.test(character)) return character;
      letters += 1;
      const accent = ACCENTED[character] ?? character;
      return letters % 5 === 2 || letters % 5 === 4 ? accent + accent : accent;
    })
    .join("");
}

/** The same letters between marks, which every one of a right-to-left text has. */
function marked(text) {
  return text.trim() === "" ? text : `${RIGHT_TO_LEFT_MARK}${text}${RIGHT_TO_LEFT_MARK}`;
}

const CHANGES = { "en-XA": accented, "en-XB": marked };

function changed(nodes, change) {
  return nodes.map((node) => {
    if (node.type === TYPE.literal) return { ...node, value: change(node.value) };
    if (!node.options) return node;
    const options = Object.entries(node.options).map(([branch, option]) => [
      branch,
      { ...option, value: changed(option.value, change) },
    ]);
    return { ...node, options: Object.fromEntries(options) };
  });
}

/**
 * English that is no message in a pseudo-language, such as the steps of an exercise.
 * @param {"en-XA" | "en-XB"} language
 * @param {string} text
 * @returns {string}
 */
export function pseudoText(language, text) {
  return CHANGES[language](text);
}

/**
 * English messages in a pseudo-language: `en-XA` is accented and 40 percent longer, `en-XB` is between right-to-left marks.
 * @param {"en-XA" | "en-XB"} language
 * @param {Readonly<Record<string, string>>} messages
 * @returns {Record<string, string>}
 */
export function pseudoMessages(language, messages) {
  const change = CHANGES[language];
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      printAST(changed(parse(message, { ignoreTag: true }), change)),
    ]),
  );
}
