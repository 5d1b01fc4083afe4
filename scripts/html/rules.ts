import type { ConfigData } from 'html-validate';

/**
 * What pages are held to: the standard's content model and attributes, and html-validate's rules on accessibility. Rules of style, which
 * say how markup is written and not what it means, are left to those who write it.
 */
export const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes attributes and void elements in its own way; both are valid.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    'doctype-style': 'off',
    // Titles hold the whole name of what they lead to.
    'long-title': 'off',
  },
};
