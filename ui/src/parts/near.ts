// What is near enough to be seen soon: only that is worth drawing.

const scrolls = (element: Element): boolean =>
  ["auto", "scroll"].includes(getComputedStyle(element).overflowY);

/** The frame an element scrolls in; none where it scrolls with the window. */
function frameOf(element: Element): Element | null {
  let frame = element.parentElement;
  while (frame && !scrolls(frame)) frame = frame.parentElement;
  return frame;
}

/** Tells whenever an element comes within a frame's height of what is seen, and whenever it goes. */
export function watchNear(element: Element, tell: (near: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (changes) => {
      const last = changes.at(-1);
      if (last) tell(last.isIntersecting);
    },
    { root: frameOf(element), rootMargin: "100% 0px" },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
