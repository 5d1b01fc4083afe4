export * from '../zh/indicators.ts';
