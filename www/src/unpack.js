// Unpacks what a single file carries: the guide, which becomes text of the page, and the page's script, which then runs.
// It stands in the file as it is here.

/** @param {string} id */
async function unpack(id) {
  const packed = document.getElementById(id)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

const guide = document.createElement("pre");
guide.id = "guide";
guide.hidden = true;
guide.textContent = await unpack("packed-guide");

// The page's policy names this script's hash: whatever else came here would not run.
/** @typedef {{ createPolicy(name: string, rules: object): { createScript(code: string): string } }} TrustedTypes */
const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (globalThis));
const policy = trustedTypes?.createPolicy("leadmark-single-file", {
  createScript: (/** @type {string} */ code) => code,
});
const code = await unpack("packed-script");
const script = document.createElement("script");
script.type = "module";
script.text = policy?.createScript(code) ?? code;
document.body.append(guide, script);

// What has an export is a module to those who check it, and may await.
export {};
