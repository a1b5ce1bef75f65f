const RETRY_SECONDS = 5;

/** Answers with one plain sentence, before the application sees anything of the request. */
export function answerPlainly(response, status, sentence, headers = {}) {
  response
    .writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers })
    .end(`${sentence}\n`);
}

/** The database is away: nothing can be read or saved now, and the same request will do in a moment. */
export function answerPause(request, response) {
  const pause = { "Retry-After": String(RETRY_SECONDS) };
  const isPage = request.method === "GET" && request.headers.accept?.includes("text/html");
  if (!isPage)
    return answerPlainly(response, 503, "The database does not answer. Try again in a moment.", pause);
  const headers = { ...pause, Refresh: String(RETRY_SECONDS), "Content-Type": "text/html; charset=utf-8" };
  response.writeHead(503, headers).end(PAUSE_PAGE);
}

const PAUSE_PAGE = `<!doctype html>
<html lang="en">
<title>One moment</title>
<meta name="viewport" content="width=device-width">
<h1>One moment</h1>
<p>The program cannot be read just now. What was saved is safe. This page tries again by itself.</p>
</html>
`;

/**
 * Puts the framework's bare 500 right. Where it failed while reading what was sent, before any code of ours began, it is
 * the sender's: 400. A fault of ours gets a sentence and the number of its log lines.
 */
export function explainFaults(request, response, state) {
  const isUnread = () =>
    !state.begun && (request.method === "POST" || "next-router-state-tree" in request.headers);
  const { writeHead, write, end, flushHeaders } = response;
  // The framework begins a bare fault before it ends it without a word; then it would be too late for one.
  let isHeld = false;
  response.writeHead = (status, ...rest) => {
    if (status !== 500) return writeHead.call(response, status, ...rest);
    if (isHeld) return writeHead.call(response, isUnread() ? 400 : 500, ...rest);
    isHeld = true;
    response.statusCode = status;
    const headers = rest.find((value) => typeof value === "object");
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => {
    if (response.statusCode !== 500) flushHeaders.call(response);
  };
  response.write = (...args) => {
    isHeld = true;
    return write.apply(response, args);
  };
  response.end = (...args) => {
    isHeld = true;
    const isBare = response.statusCode === 500 && !response.headersSent && !isPage(response);
    if (!isBare) return end.apply(response, args);
    const sentence = isUnread()
      ? "What was sent could not be read. Load the page again."
      : `Something went wrong on our side. Please try again.\nReference number ${state.id}`;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    for (const name of ["Content-Length", "Content-Encoding"]) response.removeHeader(name);
    return end.call(response, `${sentence}\n`);
  };
}

function isPage(response) {
  return /html|x-component/.test(String(response.getHeader("content-type")));
}
