export * from '../zh/data-page.ts';
