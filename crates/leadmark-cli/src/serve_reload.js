// Loads the page anew when its guide has changed.
let shown;
new EventSource("./leadmark-events").addEventListener("message", ({ data }) => {
  if (shown !== undefined && shown !== data) {
    location.reload();
  }
  shown = data;
});
