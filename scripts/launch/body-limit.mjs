/** What a visitor without a session may send: twenty logs of sixty exercises, and long notes. */
const VISITOR_BYTES = 300_000;
/** The longest draft of a program, several times over. */
const STAFF_BYTES = 1_000_000;
/** A photograph of the most bytes we take, and its envelope. The framework would read no more than this either. */
const UPLOAD_BYTES = 10 * 1024 * 1024;
/** A clip of the most bytes we take, sent bare and to its own address only. */
const CLIP_BYTES = 20_000_000;
const CLIP_ADDRESS = /^\/clips(\?|$)/;
/** Only a POST says anything here; what else carries a body is let off with little. */
const IDLE_BYTES = 10_000;
/** Fields of a form: no form of ours has a tenth of them, and the work that a form makes grows with their number. */
const MOST_FIELDS = 1_000;
/** Values of anything else: the longest draft has some ten thousand. Commas of its texts count with them. */
const MOST_VALUES = 25_000;
const MULTIPART = /^multipart\/form-data\b/i;
const URLENCODED = /^application\/x-www-form-urlencoded\b/i;
/** How long the rest of a body is swallowed after the answer, so that whoever still sends can read it. */
const LINGER_MS = 2_000;

/**
 * Holds a request to its longest body and the most fields, whatever it says of its length: every piece is counted on its
 * way to whoever reads it. One that turns out to be too much is answered 413 and cut off, and so is whoever goes on
 * sending after the answer. Call it before anything is awaited.
 *
 * The answer is a function to call before the application is: it resolves with whether the request was refused. Only for
 * a body that a stranger may not send does it ask `hasSession`, once.
 */
export function limitBody(request, response, lingerMs = LINGER_MS) {
  response.whenClosed(() => leaveRest(request, lingerMs));
  const bound = { longest: request.method === "POST" ? VISITOR_BYTES : IDLE_BYTES, isOver: false };
  const told = Number(request.headers["content-length"] ?? 0);
  const isUntold = request.headers["transfer-encoding"] !== undefined;
  if (told > 0 || isUntold) countBody(request, response, bound);
  return async (hasSession) => {
    const isLong = isUntold || told > bound.longest;
    if (isLong && request.method === "POST" && (await hasSession())) bound.longest = longestOfStaff(request);
    if (told > bound.longest && !bound.isOver) refuse(response);
    return bound.isOver || told > bound.longest;
  };
}

const isClip = ({ url, method }) => method === "POST" && CLIP_ADDRESS.test(url ?? "");

function longestOfStaff(request) {
  if (isClip(request)) return CLIP_BYTES;
  return MULTIPART.test(request.headers["content-type"] ?? "") ? UPLOAD_BYTES : STAFF_BYTES;
}

function countBody(request, response, bound) {
  const push = request.push;
  // A clip has no parts: any byte may stand anywhere in it.
  const isMany = isClip(request) ? () => false : partsCounter(request.headers["content-type"] ?? "");
  let bytes = 0;
  request.push = (piece, encoding) => {
    if (bound.isOver) return true;
    bytes += piece?.length ?? 0;
    if (bytes <= bound.longest && !isMany(piece)) return push.call(request, piece, encoding);
    bound.isOver = true;
    if (response.headersSent) request.socket.destroy();
    else refuse(response);
    return true;
  };
}

/** What stands between two parts of a body of some type, and how many parts are too many. */
function separatorsOf(type) {
  const fields = { mark: Buffer.from("\r\n--"), most: MOST_FIELDS };
  if (MULTIPART.test(type)) return [fields];
  if (URLENCODED.test(type)) return [fields, { mark: Buffer.from("&"), most: MOST_FIELDS - 1 }];
  return [fields, { mark: Buffer.from(","), most: MOST_VALUES - 1 }];
}

/** Whether a body has too many parts, in pieces as they come. */
function partsCounter(type) {
  const counters = separatorsOf(type).map(({ mark, most }) => ({ count: markCounter(mark), most }));
  return (piece) => counters.some(({ count, most }) => count(piece) > most);
}

/** Counts what separates two parts; it may lie across two pieces. */
function markCounter(mark) {
  let marks = 0;
  let tail = Buffer.alloc(0);
  const rest = mark.length - 1;
  return (piece) => {
    if (!piece) return marks;
    marks += occurrences(Buffer.concat([tail, piece.subarray(0, rest)]), mark) + occurrences(piece, mark);
    if (rest > 0) tail = Buffer.concat([tail, piece.subarray(-rest)]).subarray(-rest);
    return marks;
  };
}

function occurrences(bytes, mark) {
  let count = 0;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

function refuse(response) {
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  response.cutOff(413, headers, "This is too much at once. Send less.\n");
}

/** The rest of a body that was answered before its end comes to nobody, but it must come to an end. */
function leaveRest(request, lingerMs) {
  if (request.complete || request.socket.destroyed) return;
  const limit = setTimeout(() => request.complete || request.socket.destroy(), lingerMs);
  request.socket.once("close", () => clearTimeout(limit));
}
