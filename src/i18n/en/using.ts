export * from '../zh/using.ts';
