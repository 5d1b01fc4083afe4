export * from '../zh/checks.ts';
