import { expect, type Locator, type Page } from 'playwright/test';

type Look = Readonly<Record<'outline' | 'background' | 'shadow', string>>;

/** Where Tab came to: an element with the focus. */
export type Stop = {
  /** Place among all that took the focus when it was noted, in the order of the page; -1 outside the page. */
  readonly place: number;
  /** Whether the focus is in a page within the page, which has its own test. */
  readonly isFramed: boolean;
  readonly name: string;
  /** Width of the outline in px, and its contrast with what is behind it. */
  readonly outline: number;
  readonly contrast: number;
  /** Points of the element's first line, of three, that are in the window with nothing over them. */
  readonly seen: number;
  /** Whether it looks otherwise than without the focus. */
  readonly differs: boolean;
};

declare global {
  interface Window {
    stopNow: () => Stop;
    /** Notes all that takes the focus, and how it looks without it; how many these are. */
    noteLooks: () => number;
  }
}

/** To be run before the page's own scripts are: what a walk asks of each stop. */
export function prepareWalk(): void {
  const lookOf = (element: Element): Look => {
    const { outlineStyle, outlineWidth, outlineColor, backgroundColor, boxShadow } = getComputedStyle(element);
    const outline = outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor}`;
    return { outline, background: backgroundColor, shadow: boxShadow };
  };
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (color: string): number[] => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = rgba(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'Canvas';
    const { backgroundColor } = getComputedStyle(element);
    return rgba(backgroundColor)[3] === 255 ? backgroundColor : behind(element.parentElement);
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const seenPoints = (element: Element): number => {
    const [box] = element.getClientRects();
    if (!box) return 0;
    // Boxes that scroll may be higher than the window.
    const top = element.matches('[tabindex]') ? Math.max(box.top, 0) : box.top;
    const y = top + Math.min((box.bottom - top) / 2, 12);
    const across = [Math.min(box.left + 2, box.right), box.left + box.width / 2, Math.max(box.right - 2, box.left)];
    return across.filter((x) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    }).length;
  };
  const focusable = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    );
  type Noted = { readonly place: number; readonly look: Look };
  let noted: ReadonlyMap<Element, Noted> = new Map();
  window.noteLooks = () => {
    noted = new Map(focusable().map((each, place) => [each, { place, look: lookOf(each) }]));
    return noted.size;
  };
  window.stopNow = () => {
    const element = document.activeElement ?? document.body;
    const { place, look } = noted.get(element) ?? { place: -1, look: null };
    const now = lookOf(element);
    const { outlineWidth, outlineColor } = getComputedStyle(element);
    return {
      place,
      isFramed: element.localName === 'iframe',
      name: `${element.localName} “${(element.ariaLabel ?? element.textContent).trim().slice(0, 24)}”`,
      outline: now.outline === 'none' ? 0 : Number.parseFloat(outlineWidth),
      contrast: contrast(outlineColor, behind(element.parentElement)),
      seen: seenPoints(element),
      differs: JSON.stringify(now) !== JSON.stringify(look),
    };
  };
}

/** Where the focus is; what is not in sight is looked at again once the page has come to rest. */
async function settledStop(page: Page): Promise<Stop> {
  const stop = await page.evaluate(() => window.stopNow());
  if (stop.isFramed || stop.place < 0 || stop.seen > 1) return stop;
  await page.waitForTimeout(300);
  return page.evaluate(() => window.stopNow());
}

/** Presses a key until the focus has left the page or begins anew, and says where it stopped. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await settledStop(page);
    if (stop.isFramed) continue;
    if (stop.place < 0 || stops.some(({ place }) => place === stop.place)) return stops;
    stops.push(stop);
  }
}

/** Presses Tab until a link or control has the focus, as a reader would that looks for it. */
export async function tabTo(page: Page, target: Locator, most = 250): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab was pressed ${most} times and did not come to ${target.toString()}`);
}
