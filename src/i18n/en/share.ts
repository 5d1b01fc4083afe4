export * from '../zh/share.ts';
