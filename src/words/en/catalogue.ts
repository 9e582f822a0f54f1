/** The list of procedures. */
export const catalogue = {
  title: 'Procedures',
  search: 'Search procedures',
  searchHint: 'Search',
  nothingFits: (query: string) => `Nothing fits “${query}”.`,
  all: 'All procedures',
  fromSources: 'From the source documents',
  beyondSources: 'Beyond the source documents',
};
