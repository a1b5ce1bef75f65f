// Compiles the words of every language, and declares the English keys with what each message is given.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { COMPILED, listLanguages, readSurfaces } from "./words/files.mjs";
import { compileMessages, declareMessages } from "./words/messages.mjs";
import { listWhole, nameWhole, writeCatalogues } from "./words/whole.mjs";

rmSync(COMPILED, { recursive: true, force: true });
for (const language of listLanguages()) {
  mkdirSync(path.join(COMPILED, language), { recursive: true });
  for (const [surface, messages] of Object.entries(readSurfaces(language)))
    writeFileSync(
      path.join(COMPILED, language, `${surface}.json`),
      `${JSON.stringify(compileMessages(messages), null, 1)}\n`,
    );
}
for (const [file, text] of Object.entries(declareMessages(readSurfaces("en"))))
  writeFileSync(path.join(COMPILED, file), text);
const whole = listWhole(
  Object.fromEntries(listLanguages().map((language) => [language, readSurfaces(language)])),
);
writeFileSync(path.join(COMPILED, "languages.ts"), nameWhole(whole));
writeFileSync(path.join(COMPILED, "catalogues.ts"), writeCatalogues(whole, Object.keys(readSurfaces("en"))));
