// Serves folders on the loopback interface as a good static host does: compressed beforehand, hashed names kept for ever.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotli, filesBelow } from "../size/budget.js";

const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
});

/** What a bundler puts behind a name: another after every change, so that a file is never asked for again. */
const HASHED = /-[\w-]{8}\.\w+$/;

/**
 * Starts a server of a folder.
 *
 * @param {string} folder
 */
export async function serve(folder) {
  const names = filesBelow(folder, ".");
  /** @type {Map<string, { content: Buffer, packed: Buffer, etag: string }>} */
  const files = new Map(
    await Promise.all(names.map(async (name) => /** @type {const} */ ([`/${name}`, await read(folder, name)]))),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: file.etag,
      vary: "accept-encoding",
    };
    if (request.headers["if-none-match"] === file.etag) {
      response.writeHead(304, headers).end();
    } else if (/\bbr\b/.test(String(request.headers["accept-encoding"]))) {
      response.writeHead(200, { ...headers, "content-encoding": "br", "content-length": file.packed.length });
      response.end(file.packed);
    } else {
      response.writeHead(200, { ...headers, "content-length": file.content.length }).end(file.content);
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** @returns {Promise<void>} */
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(() => closed(undefined)));
    },
  };
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function read(folder, name) {
  const content = readFileSync(join(folder, name));
  return {
    content,
    packed: await brotli(content),
    etag: `"${createHash("sha256").update(content).digest("base64url")}"`,
  };
}
