/** The link to this page in another language, which every page has. */
const LINK = 'header a[hreflang]';

/** Takes the place on the page and the state of a search along; what the link leads to without a script is the page itself. */
function follow({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINK) : null;
  if (link) [link.search, link.hash] = [location.search, location.hash];
}

// Before any way of following it: a click, a new tab, a copy of its address, the keyboard.
for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, follow);
