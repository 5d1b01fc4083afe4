import { h } from './dom.ts';

/** Links the manifest by which the site can be installed: it reads nothing, so that it comes after what is read. */
const href = document.querySelector<HTMLMetaElement>('meta[name=application-name]')?.dataset['manifest'];
if (href) document.head.append(h('link', { rel: 'manifest', href }));
