const RETRY_SECONDS = 5;

/** Answers with one plain sentence, before the application sees anything of the request. */
export function answerPlainly(response, status, sentence, headers = {}) {
  response
    .writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers })
    .end(`${sentence}\n`);
}

const SENTENCES = {
  away: "The database does not answer. Try again in a moment.",
  busy: "The database is busy. Try again in a moment.",
  full: "The server's disk is full: nothing can be saved at present. Tell whoever looks after the server.",
};

/**
 * The database is away, others hold it for too long, or its disk is full: nothing can be read or saved now, and the same
 * request will do later.
 */
export function respondUnavailable(request, response, reason = "away") {
  const pause = { "Retry-After": String(RETRY_SECONDS) };
  if (!wantsPage(request)) return answerPlainly(response, 503, SENTENCES[reason], pause);
  const headers = { ...pause, Refresh: String(RETRY_SECONDS), "Content-Type": "text/html; charset=utf-8" };
  response.writeHead(503, headers).end(pausePage(reason));
}

function wantsPage(request) {
  return request.method === "GET" && Boolean(request.headers.accept?.includes("text/html"));
}

function pausePage(reason) {
  const [title, sentence] =
    reason === "full"
      ? [
          "Nothing can be saved at present",
          "The server's disk is full. What was saved before is safe. Tell whoever looks after the server.",
        ]
      : ["One moment", "The program cannot be read just now. What was saved is safe."];
  return `<!doctype html>
<html lang="en">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<h1>${title}</h1>
<p>${sentence} This page tries again by itself.</p>
</html>
`;
}

/**
 * What goes out in place of whatever the application says about a request that failed for want of the database: 503. An
 * action keeps its own words, which the form shows; everything else gets the plain page or sentence.
 */
export function pauseInstead(request, response, state) {
  if (!state.pause) return undefined;
  const headers = { "Retry-After": String(RETRY_SECONDS) };
  if (isAction(request, response)) return { status: 503, headers };
  if (response.statusCode < 500) return undefined;
  if (!wantsPage(request))
    return { status: 503, headers: { ...headers, ...PLAIN_TEXT }, text: `${SENTENCES[state.pause]}\n` };
  const page = { ...headers, Refresh: String(RETRY_SECONDS), "Content-Type": "text/html; charset=utf-8" };
  return { status: 503, headers: page, text: pausePage(state.pause) };
}

const PLAIN_TEXT = { "Content-Type": "text/plain; charset=utf-8" };

function isAction(request, response) {
  return request.method === "POST" && /x-component/.test(String(response.getHeader("content-type")));
}

/**
 * What to say of the framework's bare 500. Where it failed while reading what was sent, before any code of ours began, it
 * is the sender's: 400. A fault of ours gets a sentence and the number of its log lines.
 * @param {{ method?: string, headers: object }} request
 * @param {{ id: string, begun?: boolean }} state what lib/platform/request.ts knows of the request
 * @returns {readonly [number, string]} the status and the sentence
 */
export function explainFault(request, state) {
  const isSent = request.method === "POST" || "next-router-state-tree" in request.headers;
  if (isSent && !state.begun) return [400, "What was sent could not be read. Load the page again."];
  return [500, `Something went wrong on our side. Please try again.\nReference number ${state.id}`];
}
