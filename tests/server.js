// Serves a folder on the loopback interface, as any plain web server would.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Serves folders, each below its path, until the server is closed; each request's path is noted in `requests`. Pages can
 * be put beside the files by path, or in their place.
 *
 * @param {Readonly<Record<string, string>>} folders by path, such as `{ "/": "dist" }`; the first that fits is taken
 * @param {Readonly<Record<string, string>>} pages
 */
export async function serve(folders, pages = {}) {
  /** @type {string[]} */
  const requests = [];
  const trouble = { failing: false };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    if (trouble.failing) {
      response.writeHead(500, { "content-type": "text/html; charset=utf-8" }).end("<h1>Internal server error</h1>");
      return;
    }
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "text/html; charset=utf-8" }).end(page);
      return;
    }
    if (pathname === "/favicon.ico") {
      // Browsers ask for it whatever a page says; here nobody has one.
      response.writeHead(204).end();
      return;
    }
    const path = fileOf(folders, pathname);
    try {
      if (path === undefined || !(await stat(path)).isFile()) {
        throw new Error("no such file");
      }
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      await pipeline(createReadStream(path), response);
    } catch {
      response.headersSent ? response.destroy() : response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    /**
     * Lets every request fail from now on, or no more.
     *
     * @param {boolean} failing
     */
    fail(failing) {
      trouble.failing = failing;
    },
    /** @returns {Promise<void>} */
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(() => closed(undefined)));
    },
  };
}

/**
 * The file that a path stands for, if it is below one of the folders.
 *
 * @param {Readonly<Record<string, string>>} folders
 * @param {string} pathname
 */
function fileOf(folders, pathname) {
  for (const [mount, folder] of Object.entries(folders)) {
    if (pathname.startsWith(mount)) {
      const path = join(folder, decodeURIComponent(pathname.slice(mount.length)));
      return path.startsWith(folder) ? (pathname.endsWith("/") ? join(path, "index.html") : path) : undefined;
    }
  }
  return undefined;
}
