import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const compress = promisify(brotliCompress);
const FOLDER = path.join(".next", "static");
const TYPES = { ".js": "application/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };
const SHORTEST_BYTES = 512;
const AT_ONCE = 4;

/** Puts a Brotli copy beside each script and style of a build: as small as they get, which takes too long at a request. */
export async function compressBuiltFiles(root) {
  const files = listFiles(path.join(root, FOLDER)).filter(
    (file) => path.extname(file) in TYPES && statSync(file).size >= SHORTEST_BYTES,
  );
  const worker = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      await writeFile(`${file}.br`, await compress(await readFile(file)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/**
 * Answers requests for built files with their Brotli copy, to whoever reads it; says whether it did. Only what lay there
 * at the start is answered, by its exact address.
 */
export function createBuiltFiles(root) {
  const folder = path.join(root, FOLDER);
  const copies = new Map(
    listFiles(folder)
      .filter((file) => file.endsWith(".br"))
      .map((file) => [addressOf(folder, file.slice(0, -".br".length)), file]),
  );
  return (request, response, address) => {
    const file = copies.get(address);
    const { "accept-encoding": accepted = "", range } = request.headers;
    if (!file || request.method !== "GET" || range !== undefined || !/\bbr\b/.test(accepted)) return false;
    response.writeHead(200, {
      "Content-Type": TYPES[path.extname(address)],
      "Content-Encoding": "br",
      "Content-Length": statSync(file).size,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
    });
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
    return true;
  };
}

const addressOf = (folder, file) => `/_next/static/${path.relative(folder, file).replaceAll(path.sep, "/")}`;

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
