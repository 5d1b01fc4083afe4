// npm run bench: what importing and building the site cost. npm run bench -- search: the search against others. npm run bench
// -- pages: the pages on a phone. With --json the table is left out.
const what = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? 'site';
if (what === 'search') await import('./bench/search.ts');
else if (what === 'pages') await import('./bench/pages.ts');
else if (what === 'site') await import('./bench/site.ts');
else {
  console.error(`bench: no such bench: ${what}; expected site, search or pages`);
  process.exitCode = 1;
}

export {};
