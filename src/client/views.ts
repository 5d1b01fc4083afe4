// What is loaded when the box is touched, in one piece.
export { openPage } from './search-page.ts';
export { openPanel } from './search-panel.ts';
