import { noticeTexts as texts } from '#i18n/notice.ts';
import { h } from '../dom.ts';
import { isKeeping, keptSite, register } from './kept-site.ts';

/** Says that the site has changed since this page was loaded, with a way to see it; once. */
function showNotice(notice: HTMLElement): void {
  if (notice.hasChildNodes()) return;
  const link = h('a', { href: location.pathname + location.search }, texts.reload);
  // A link to where one is would only scroll.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  notice.append(texts.updated, link);
}

const site = keptSite();
if (site) {
  // There from the start, since what is spoken is what changes in it.
  const notice = h('p', { class: 'toast update-notice', role: 'status' });
  document.body.append(notice);
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ readonly release: string }>) => {
    if (data.release !== site.release) showNotice(notice);
  });
  const start = (): void => {
    // A browser that refuses shows the site all the same.
    if (isKeeping(site)) register(site).catch(() => undefined);
  };
  // What is read goes before; where scripts wait for the page themselves, it is there.
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
