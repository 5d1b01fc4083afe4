export * from '../zh/derivations.ts';
