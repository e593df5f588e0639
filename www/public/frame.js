// Gives Leadmark's frames the height of what they show. For the page around them: <script async src="…/frame.js"></script>
// Each frame's address names the page's origin: <iframe src="…/embed.html?parent=https://wiki.example">.
addEventListener("message", ({ data, origin, source }) => {
  const height = data?.type === "leadmark-height" ? data.height : undefined;
  if (!Number.isInteger(height) || height < 1) {
    return;
  }
  // The message counts for the frame that sent it, and only while that shows the page it was given.
  const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
  const address = frame && new URL(frame.src, document.baseURI);
  if (address?.origin === origin && address.pathname.endsWith("/embed.html")) {
    const border = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.min(height, 100_000) + border}px`;
  }
});
