export * from '../zh/home.ts';
