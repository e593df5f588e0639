// What the declaration must not let pass.
import "leadmark/elements";

export function Wrong() {
  // @ts-expect-error A level is a number.
  return <leadmark-results headingLevel="three" />;
}
