import { sortingTexts as texts } from '#i18n/sorting.ts';
import { h } from './dom.ts';

type Order = 'ascending' | 'descending' | 'none';

/** Numbers show their largest first; what one looks for in words begins with the first. */
const NEXT = {
  number: { none: 'descending', descending: 'ascending', ascending: 'none' },
  text: { none: 'ascending', ascending: 'descending', descending: 'none' },
} as const satisfies Record<string, Record<Order, Order>>;

/** Rows in an order; what holds nothing comes last in both, and equals stay as they stood. */
function ordered(rows: readonly HTMLTableRowElement[], at: number, order: Order, isNumber: boolean) {
  if (order === 'none') return rows;
  const { compare } = new Intl.Collator(texts.collation, { numeric: true });
  const sign = order === 'ascending' ? 1 : -1;
  const key = (row: HTMLTableRowElement): string => row.cells[at]?.dataset['sort'] ?? '';
  return rows.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return sign * (isNumber ? Number(one) - Number(other) : compare(one, other));
  });
}

/** A table whose heads of columns, those with `data-sort-by`, sort it by the `data-sort` of its cells. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const heads = [...this.querySelectorAll('thead th')];
    if (!body) return;
    const rows = [...body.rows];
    const status = h('p', { class: 'unseen', role: 'status' });
    this.append(status);
    heads.forEach((head, at) => {
      const kind = head.getAttribute('data-sort-by');
      if (kind !== 'number' && kind !== 'text') return;
      const name = head.textContent.trim();
      const button = h('button', { type: 'button' }, name);
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const order = NEXT[kind][(head.ariaSort as Order | null) ?? 'none'];
        for (const each of heads) each.removeAttribute('aria-sort');
        if (order !== 'none') head.ariaSort = order;
        body.append(...ordered(rows, at, order, kind === 'number'));
        status.textContent = texts.sorted(name, order);
      });
    });
  }
}

customElements.define('sortable-table', SortableTable);
