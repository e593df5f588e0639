// Unpacks what a single file carries: the guide, which becomes text of the page, and the page's scripts, which then run: first
// that of its language, if it has one.
// It stands in the file as it is here.

/**
 * What is left out, unpacks to nothing.
 *
 * @param {string} id
 * @param {(text: string) => Uint8Array<ArrayBuffer>} read
 */
async function unpack(id, read) {
  const packed = document.getElementById(id)?.textContent ?? "";
  if (packed === "") {
    return "";
  }
  const stream = new Blob([read(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

/** Reads base64. @param {string} text */
function base64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Reads Ascii85, with "v" for "<", which could begin a tag. @param {string} text */
function ascii85(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    const word = Array.from(
      text
        .slice(at, at + 5)
        .padEnd(5, "u")
        .replaceAll("v", "<"),
    ).reduce((sum, letter) => sum * 85 + letter.charCodeAt(0) - 33, 0);
    // What a byte does not hold falls away, and so do bytes past the end.
    for (let place = 0; place < 4; place += 1) {
      bytes[to + place] = word / 256 ** (3 - place);
    }
  }
  return bytes;
}

const guide = document.createElement("pre");
guide.id = "guide";
guide.hidden = true;
guide.textContent = await unpack("packed-guide", base64);

// The page's policy names this script's hash: whatever else came here would not run.
/** @typedef {{ createPolicy(name: string, rules: object): { createScript(code: string): string } }} TrustedTypes */
const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (globalThis));
const policy = trustedTypes?.createPolicy("leadmark-single-file", {
  createScript: (/** @type {string} */ code) => code,
});

/** Makes a script. @param {string} code @param {string} type */
function script(code, type) {
  const made = document.createElement("script");
  made.type = type;
  made.text = policy?.createScript(code) ?? code;
  return made;
}

const language = script(await unpack("packed-language", ascii85), "");
document.body.append(guide, language, script(await unpack("packed-script", ascii85), "module"));

// What has an export is a module to those who check it, and may await.
export {};
