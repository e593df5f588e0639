// Loads the page anew when its guide has changed. Its address says which version the page shows: the guide may change
// before the server is asked for the first time.
const shown = new URL(import.meta.url).search.slice(1);
new EventSource("./leadmark-events").addEventListener("message", ({ data }) => {
  if (shown !== data) {
    location.reload();
  }
});
