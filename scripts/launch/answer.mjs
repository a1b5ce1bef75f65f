import { ServerResponse } from "node:http";
import { constants, createBrotliCompress } from "node:zlib";

const TEXT = /^(text\/|image\/svg|application\/(javascript|json|manifest|xml|rss))|\+(json|xml)\b/;
/** As good as it gets without keeping the visitor waiting. */
const QUALITY = 6;
/** Shorter answers gain nothing. */
const SHORTEST_BYTES = 1024;
/** What the application may have said of an answer of its own. */
const ABOUT_A_BODY = ["Content-Length", "Content-Encoding", "Content-Range", "Content-Disposition"];

/**
 * @typedef {object} HandOver
 * @property {boolean} [inBrotli] whether the visitor reads Brotli
 * @property {() => readonly [status: number, sentence: string]} [explain] what to say of a fault without words
 * @property {() => { status: number, headers: object, text?: string } | undefined} [instead] another status and headers,
 *   and with a text another answer, for what cannot be answered at present
 */

/**
 * The response of every request. Until {@link handOver} it is Node's own; from then on the application writes, and what
 * it writes goes through one place: a bare fault gets a sentence, text is compressed, and after {@link cutOff} nothing of
 * it reaches the visitor any more.
 */
export class Answer extends ServerResponse {
  /** @type {HandOver | undefined} */
  #terms;
  #isCut = false;
  /** Whether it is decided how the answer goes out: from then on status and headers stay as they are. */
  #isDecided = false;
  #sent;
  #encoder;
  #closing = [];

  constructor(request, options) {
    super(request, options);
    super.once("close", () => {
      this.#encoder?.destroy();
      for (const work of this.#closing) work();
    });
  }

  /** Does something once the answer is out or the visitor gone. One listener serves all, however many ask. */
  whenClosed(work) {
    this.#closing.push(work);
  }

  /** The status that went out; the application may set another when it is too late. */
  get sentStatus() {
    return this.#sent ?? this.statusCode;
  }

  /** From here on it is the application that writes. */
  handOver(terms) {
    this.#terms = terms;
  }

  /** Answers in the application's place, which may go on writing and is heard no more. */
  cutOff(status, headers, text) {
    this.#encoder?.destroy();
    for (const name of ABOUT_A_BODY) super.removeHeader(name);
    for (const [name, value] of Object.entries(headers)) super.setHeader(name, value);
    this.#isDecided = true;
    this.#begin(status);
    this.#isCut = true;
    super.end(text);
  }

  writeHead(status, ...rest) {
    if (this.#isCut) return this;
    if (!this.#terms || this.#isDecided) return this.#begin(status, ...rest);
    this.statusCode = status;
    const [headers] = rest.filter((value) => typeof value === "object");
    for (const [name, value] of pairsOf(headers)) this.setHeader(name, value);
    if (this.#givesWay()) return this;
    // The framework begins a bare fault before it ends it without a word; then it would be too late for one.
    if (status === 500) return this;
    this.#decide();
    return this.#begin(this.statusCode, ...rest.filter((value) => typeof value === "string"));
  }

  #begin(status, ...rest) {
    this.#sent = status;
    return super.writeHead(status, ...rest);
  }

  flushHeaders() {
    if (this.#isCut || this.#givesWay()) return;
    if (this.#terms && !this.#isDecided) {
      if (this.statusCode === 500) return;
      this.#decide();
    }
    super.flushHeaders();
  }

  write(...args) {
    if (this.#isCut || this.#givesWay()) return true;
    if (!this.#terms) return super.write(...args);
    this.#decide();
    return this.#encoder ? this.#encoder.write(...args) : super.write(...args);
  }

  end(...args) {
    if (this.#isCut || this.#givesWay()) return this;
    if (!this.#terms) return super.end(...args);
    const words = this.#isBareFault() ? [this.#explain()] : args;
    this.#decide(typeof words[0] === "function" ? 0 : (words[0]?.length ?? 0));
    if (!this.#encoder) return super.end(...words);
    this.#encoder.end(...words);
    return this;
  }

  /** The application calls it where a page comes in parts, so that no part waits for the next one. */
  flush() {
    this.#encoder?.flush(constants.BROTLI_OPERATION_FLUSH);
  }

  setHeader(...args) {
    return this.#isCut ? this : super.setHeader(...args);
  }

  appendHeader(...args) {
    return this.#isCut ? this : super.appendHeader(...args);
  }

  removeHeader(...args) {
    if (!this.#isCut) super.removeHeader(...args);
  }

  /** Whether something else has gone out in place of what the application says. */
  #givesWay() {
    if (!this.#terms || this.#isDecided || this.headersSent) return false;
    const other = this.#terms.instead?.();
    if (!other) return false;
    if (other.text !== undefined) {
      this.cutOff(other.status, other.headers, other.text);
      return true;
    }
    this.statusCode = other.status;
    for (const [name, value] of Object.entries(other.headers)) super.setHeader(name, value);
    return false;
  }

  #isBareFault() {
    const isPage = /html|x-component/.test(String(this.getHeader("content-type")));
    return Boolean(this.#terms.explain) && this.statusCode === 500 && !this.#isDecided && !isPage;
  }

  #explain() {
    const [status, sentence] = this.#terms.explain();
    this.statusCode = status;
    super.setHeader("Content-Type", "text/plain; charset=utf-8");
    for (const name of ["Content-Length", "Content-Encoding"]) super.removeHeader(name);
    return `${sentence}\n`;
  }

  /** `bytes` when all of the answer is known at once. */
  #decide(bytes) {
    if (this.#isDecided) return;
    this.#isDecided = true;
    // A page about a fault is the sender's too where nothing of what was sent could be read.
    if (this.statusCode === 500 && this.#terms.explain) [this.statusCode] = this.#terms.explain();
    this.#sayLengthOfPart();
    if (!this.#terms.inBrotli || this.headersSent || !isWorthIt(this, bytes)) return;
    this.#encoder = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    this.#pour(this.#encoder);
    super.removeHeader("Content-Length");
    super.setHeader("Content-Encoding", "br");
    super.appendHeader("Vary", "Accept-Encoding");
  }

  /** The framework takes every length away; some players want that of a part, and its place tells it. */
  #sayLengthOfPart() {
    const place = String(this.getHeader("Content-Range") ?? "");
    const [, from, to] = /^bytes (\d+)-(\d+)\/\d+$/.exec(place) ?? [];
    if (this.statusCode !== 206 || to === undefined || this.headersSent) return;
    super.setHeader("Content-Length", Number(to) - Number(from) + 1);
  }

  /** What comes out of the encoder goes out, no faster than the visitor takes it. */
  #pour(encoder) {
    encoder.on("data", (chunk) => {
      if (!super.write(chunk)) encoder.pause();
    });
    this.on("drain", () => encoder.resume());
    encoder.on("drain", () => this.emit("drain"));
    encoder.on("end", () => super.end());
    encoder.on("error", () => this.destroy());
  }
}

/** Headers as `writeHead` takes them: by name, as pairs, or names and values in turn. */
function pairsOf(headers) {
  if (!Array.isArray(headers)) return Object.entries(headers ?? {});
  if (Array.isArray(headers[0])) return headers;
  return Array.from({ length: headers.length / 2 }, (_, place) => headers.slice(2 * place, 2 * place + 2));
}

/** Whether an answer is text, whole, and long enough. */
function isWorthIt(response, bytes) {
  const header = (name) => String(response.getHeader(name) ?? "");
  const length = Number(response.getHeader("content-length") ?? bytes ?? Number.POSITIVE_INFINITY);
  const isWhole = ![204, 206, 304].includes(response.statusCode);
  const isPlain = header("content-encoding") === "" && !header("cache-control").includes("no-transform");
  return isWhole && isPlain && TEXT.test(header("content-type")) && length >= SHORTEST_BYTES;
}

/** Whether a request's answer may come in Brotli; then the application is told not to compress it first. */
export function takesBrotli(request) {
  const { "accept-encoding": accepted = "", range } = request.headers;
  if (!/\bbr\b/.test(accepted) || range !== undefined || request.method === "HEAD") return false;
  request.headers["accept-encoding"] = "identity";
  return true;
}
