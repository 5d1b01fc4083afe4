import { expect, it } from 'vitest';
import { xmlFault } from '../../../../scripts/machines/well-formed.ts';

it.each([
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1" c:d="&amp;&#39;"><e>文 &lt; &gt;</e><f/></a>\n',
  '<div><p>一</p><p>二</p></div>',
])('takes %s', (xml) => {
  expect(xmlFault(xml)).toBeNull();
});

it.each([
  ['<a><b></a>', 'line 1, column 7: </a> ends what is not open'],
  ['<a>\n<b></b>', '<a> has no end'],
  ['<a>\n一 & 二</a>', 'line 2, column 3: this is no tag, or a sign is not escaped'],
  ['<a>1 < 2</a>', 'line 1, column 6: this is no tag, or a sign is not escaped'],
  ['<a b=1/>', 'line 1, column 1: this is no tag, or a sign is not escaped'],
  ['<a b="<"/>', 'line 1, column 1: this is no tag, or a sign is not escaped'],
  ['<a b="1" b="2"/>', 'line 1, column 1: <a b="1" b="2"/> has an attribute twice'],
  ['<a/><b/>', 'the document has 2 outermost elements, not one'],
  ['<a/>後', 'line 1, column 5: text stands outside the document'],
  ['</a>', 'line 1, column 1: </a> ends what is not open'],
  ['', 'the document has 0 outermost elements, not one'],
  ['<a>&nbsp;</a>', 'line 1, column 4: this is no tag, or a sign is not escaped'],
])('refuses %s', (xml, fault) => {
  expect(xmlFault(xml)).toBe(fault);
});
