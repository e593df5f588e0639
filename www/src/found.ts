/** An element that the page's own HTML has. */
export function found<Kind extends Element>(selector: string, within: ParentNode = document): Kind {
  const element = within.querySelector<Kind>(selector);
  if (element === null) {
    throw new Error(`the page has no ${selector}`);
  }
  return element;
}
