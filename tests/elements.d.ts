// Lets code that runs in a page know the elements by their tag names.
import "leadmark/elements";
