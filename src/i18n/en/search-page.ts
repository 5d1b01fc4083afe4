export * from '../zh/search-page.ts';
