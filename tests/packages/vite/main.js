import "leadmark/elements";
import "../page.js";
