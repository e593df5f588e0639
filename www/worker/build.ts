/** What a site consists of. */
interface Build {
  /** Tells this build from all others. */
  readonly id: string;
  /** Each file's path in the site, and the hash of its bytes as `integrity` wants it. */
  readonly files: Readonly<Record<string, string>>;
}

/** `leadmark build` writes the list into this place, once it has made the files. */
declare const __LEADMARK_BUILD__: Build;

const BUILD = __LEADMARK_BUILD__;

/** The folder that the site is in; nothing outside is touched. */
export const SCOPE = (self as unknown as ServiceWorkerGlobalScope).registration.scope;

/** How the names of this site's caches begin: other sites of the same host have theirs. No address holds a blank. */
export const PREFIX = `leadmark ${SCOPE} `;

/** The cache that holds this build, whole. */
export const CACHE = PREFIX + BUILD.id;

/** The addresses of this build's files, with the hashes of their bytes. */
export const FILES: ReadonlyMap<string, string> = new Map(
  Object.entries(BUILD.files).map(([path, integrity]) => [addressOf(path), integrity]),
);

/** Where files are whose names change with their contents. */
const NAMED_BY_CONTENT = addressOf("assets/");

/** The address by which a request's answer is kept; no value where it is none of a build's files. */
export function keptAddress({ method, mode, url }: Request): string | undefined {
  if (method !== "GET") {
    return undefined;
  }
  const [address = ""] = url.split(/[?#]/);
  // Pages take what they are asked from their address, and hosts leave out what they can of it.
  const names = mode === "navigate" ? [address, `${address}index.html`, `${address}.html`] : [url];
  // An earlier build may have had others of these.
  return names.find((name) => FILES.has(name)) ?? (url.startsWith(NAMED_BY_CONTENT) ? url : undefined);
}

function addressOf(path: string): string {
  return new URL(path, SCOPE).href;
}
