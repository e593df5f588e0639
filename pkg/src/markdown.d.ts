// A guide's Markdown is carried in a JavaScript module of its own, so that every bundler can load it.
declare module "*.md" {
  const markdown: string;
  export default markdown;
}

// So is a catalogue of what reports say.
declare module "*.ftl" {
  const catalogue: string;
  export default catalogue;
}
