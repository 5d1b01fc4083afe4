export * from '../zh/copying.ts';
