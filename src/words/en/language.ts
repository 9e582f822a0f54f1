/** Texts about the language of the page. */
export const language = {
  menu: 'Language',
  notLoaded: 'This language cannot be loaded now; the page stays as it is.',
};
