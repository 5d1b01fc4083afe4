import { pageTitles } from '../data/page-titles.ts';

export const GET = async (): Promise<Response> =>
  new Response(JSON.stringify(await pageTitles()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
