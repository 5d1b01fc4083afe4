// Measures of a page as it is laid out. Each runs in the page, which must have been prepared; a fault is a sentence.

type Line = { left: number; right: number; top: number; bottom: number; readonly element: Element };

declare global {
  interface Window {
    /** What the measures share. */
    readonly layout: {
      readonly shifts: string[];
      readonly nameOf: (element: Element) => string;
      readonly isShown: (element: Element) => boolean;
      readonly textLines: (root: Element) => Line[];
      readonly shownText: (root: Element) => string;
      readonly isScrolled: (element: Element) => boolean;
    };
  }
}

/** To be run before the page's own scripts are: what the measures share, and a record of all that moves by itself. */
export function prepare(): void {
  const nameOf = (element: Element): string => {
    const own = element.id === '' ? [...element.classList].map((name) => `.${name}`).join('') : `#${element.id}`;
    const words = element.textContent.replaceAll(/\s+/gu, ' ').trim().slice(0, 24);
    return `${element.parentElement?.localName ?? ''} > ${element.localName}${own} “${words}”`;
  };
  const isShown = (element: Element): boolean =>
    element.closest('.unseen, .skip, title, desc') === null && element.checkVisibility({ visibilityProperty: true });
  const isScrolled = (element: Element): boolean => element.closest('.scroll, pre') !== null;
  const textLines = (root: Element): Line[] => {
    const range = document.createRange();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      if (element === null || textContent?.trim() === '' || !isShown(element)) continue;
      // Word by word: spaces hang out of their line, and nobody sees them.
      for (const { index, 0: word } of (textContent ?? '').matchAll(/\S+/gu)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        for (const { left, right, top, bottom, width } of range.getClientRects())
          if (width > 1) lines.push({ left, right, top, bottom, element });
      }
    }
    return lines;
  };
  /** What is said for the ear alone takes no part in a line. */
  const shownText = (root: Element): string => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let words = '';
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      if (element !== null && isShown(element)) words += textContent ?? '';
    }
    return words.replaceAll(/\s+/gu, ' ').trim();
  };
  const shifts: string[] = [];
  type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) => (node instanceof Element ? nameOf(node) : 'words'));
      shifts.push(`moved by itself (${value.toFixed(4)}): ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { layout: { shifts, nameOf, isShown, textLines, shownText, isScrolled } });
}

/** Heads of the page and of its sections that do not begin at its margin. */
export function offMargin(): string[] {
  const main = document.querySelector('main');
  if (main === null) return [];
  const margin = main.getBoundingClientRect().left + parseFloat(getComputedStyle(main).paddingInlineStart);
  const heads = [...document.querySelectorAll('h1, main > h2, main > section > h2, .reuse > h2')];
  return heads
    .filter((head) => window.layout.isShown(head) && Math.abs(head.getBoundingClientRect().left - margin) > 0.5)
    .map((head) => `begins at ${head.getBoundingClientRect().left} px, not ${margin}: ${window.layout.nameOf(head)}`);
}

/** Reads the page to its end, a window at a time: what moved by itself on the way, and before. */
export async function moved(): Promise<string[]> {
  const drawn = (): Promise<unknown> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await document.fonts.ready;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await drawn();
  }
  scrollTo(0, 0);
  await drawn();
  return window.layout.shifts;
}

/** The page scrolls sideways, or a box of it does that has no name or that the keyboard cannot reach. */
export function sideways(): string[] {
  const { nameOf, isScrolled } = window.layout;
  const { clientWidth, scrollWidth } = document.documentElement;
  const all = [...document.body.querySelectorAll<HTMLElement>('*')];
  const over = scrollWidth - clientWidth;
  const wide = all.filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5 && !isScrolled(each));
  const boxes = all.filter(
    (each) =>
      each.scrollWidth > each.clientWidth + 1 &&
      !each.matches('input') &&
      /auto|scroll/u.test(getComputedStyle(each).overflowX),
  );
  return [
    ...(over > 0 ? [`wider than the window by ${over} px: ${wide.slice(-3).map(nameOf).join(', ')}`] : []),
    ...boxes.filter(({ tabIndex }) => tabIndex < 0).map((box) => `scrolls and takes no focus: ${nameOf(box)}`),
    ...boxes
      .filter(({ ariaLabel }) => (ariaLabel ?? '') === '')
      .map((box) => `scrolls and has no name: ${nameOf(box)}`),
  ];
}

/** Words are cut off by a box or by the edge of the window. */
export function cutOff(): string[] {
  const { nameOf, isShown, isScrolled, textLines } = window.layout;
  const boxes = [...document.body.querySelectorAll(':not(svg, input)')].filter((each) => {
    const over = each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
    return over && /hidden|clip/u.test(getComputedStyle(each).overflow) && isShown(each);
  });
  const edge = document.documentElement.clientWidth + 0.5;
  const outside = textLines(document.body).filter(
    ({ left, right, element }) => (left < -0.5 || right > edge) && !isScrolled(element),
  );
  return [
    ...boxes.map((box) => `cuts its words off: ${nameOf(box)}`),
    ...outside.map(({ right, element }) => `ends at ${right.toFixed(1)} px, outside the window: ${nameOf(element)}`),
  ];
}

/** Words are printed over other words: their lines share more than 2 px across, and half of their height. */
export function overprinted(): string[] {
  const { nameOf, isScrolled, textLines } = window.layout;
  const middles = textLines(document.body)
    .filter(({ element }) => !isScrolled(element))
    .map((line) => ({ ...line, quarter: (line.bottom - line.top) / 4 }))
    .map((line) => ({ ...line, top: line.top + line.quarter, bottom: line.bottom - line.quarter }))
    .sort((a, b) => a.top - b.top);
  return middles.flatMap((line, at) => {
    const end = middles.findIndex(({ top }, index) => index > at && top >= line.bottom);
    return middles
      .slice(at + 1, end < 0 ? undefined : end)
      .filter((other) => Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2)
      .map((other) => `is printed over ${nameOf(other.element)}: ${nameOf(line.element)}`);
  });
}

/**
 * Blocks of words of one script, of two lines and more, and the length of their longest line: in Chinese how many
 * ideographs of their size it has room for, in English how many of their letters, signs and spaces.
 */
export function lineLengths(script: 'Han' | 'Latin'): { readonly length: number; readonly block: string }[] {
  const { nameOf, textLines, shownText } = window.layout;
  const lettersOf = new RegExp(String.raw`\p{Script=${script}}`, 'gu');
  const isText = (block: Element): boolean => {
    const words = shownText(block);
    const letters = words.match(lettersOf) ?? [];
    const isInline = (each: Element): boolean => getComputedStyle(each).display.startsWith('inline');
    return (
      letters.length * 2 > words.length &&
      /block|item|cell/u.test(getComputedStyle(block).display) &&
      [...block.children].every(isInline) &&
      block.closest('svg, pre') === null
    );
  };
  const rowsOf = (lines: readonly Line[]): Line[] => {
    const rows: Line[] = [];
    for (const line of lines) {
      const row = rows.find(({ top, bottom }) => top < line.bottom - 4 && bottom > line.top + 4);
      if (!row) rows.push(line);
      else [row.left, row.right] = [Math.min(row.left, line.left), Math.max(row.right, line.right)];
    }
    return rows;
  };
  return [...document.querySelectorAll(':is(main, .reuse, .foot) *')]
    .filter(isText)
    .map((block) => ({ block, rows: rowsOf(textLines(block)) }))
    .filter(({ rows }) => rows.length > 1)
    .map(({ block, rows }) => {
      const widths = rows.map(({ left, right }) => right - left);
      const width =
        script === 'Han'
          ? Number.parseFloat(getComputedStyle(block).fontSize)
          : widths.reduce((sum, each) => sum + each, 0) / shownText(block).length;
      return { length: Math.max(...widths) / width, block: nameOf(block) };
    });
}

/** Signs after statements, in a line of words as they are, whose middles are less than 24 px from one another. */
export function crowdedSigns(): string[] {
  const signs = [...document.querySelectorAll('.check-sign')]
    .filter(window.layout.isShown)
    .map((element) => ({ name: element.ariaLabel, box: element.getBoundingClientRect() }))
    .map(({ name, box }) => ({ name, x: box.left + box.width / 2, y: box.top + box.height / 2 }));
  return signs.flatMap(({ name, x, y }, at) =>
    signs
      .slice(at + 1)
      .filter((other) => Math.hypot(other.x - x, other.y - y) < 23.9)
      .map((other) => `too near to “${other.name}”: “${name}”`),
  );
}

/** Targets smaller than 24 × 24 px that are no links in a line of words and stand too near to others (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const { nameOf, isShown } = window.layout;
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((each) => isShown(each) && each.closest('label') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const isSmall = ({ width, height }: DOMRect): boolean => width < 23.99 || height < 23.99;
  const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';
  const isInWords = (element: Element): boolean => {
    if (!isInline(element)) return false;
    let block = element.parentElement;
    while (block?.parentElement && isInline(block)) block = block.parentElement;
    const linked = [...(block?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent).join('');
    return (block?.textContent.replaceAll(/\s/gu, '').length ?? 0) > linked.replaceAll(/\s/gu, '').length;
  };
  const reach = (box: DOMRect, x: number, y: number): number =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const small = targets.filter(({ element, box }) => isSmall(box) && !isInWords(element));
  return small.flatMap(({ element, box }) => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const near = targets.find((other) => {
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
      if (reach(other.box, x, y) < 11.9) return true;
      const [toX, toY] = [other.box.left + other.box.width / 2, other.box.top + other.box.height / 2];
      return isSmall(other.box) && Math.hypot(toX - x, toY - y) < 23.9;
    });
    const size = `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`;
    return near ? [`${size}, too near to ${nameOf(near.element)}: ${nameOf(element)}`] : [];
  });
}
