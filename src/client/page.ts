// All that scripts add to a page: loaded once it is there, since reading needs none of it.
import './copying.ts';
import './counterpart.ts';
import './manifest.ts';
import './offline/registration.ts';
import './share.ts';
import './site-search.ts';
import './sortable-table.ts';
