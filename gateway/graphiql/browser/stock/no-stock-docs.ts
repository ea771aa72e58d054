import { Fragment } from 'react';

// Stands for @graphiql/plugin-doc-explorer, in whose stead the hub has documentation that is found by Swedish words.
export const DOC_EXPLORER_PLUGIN = null;
export const DocExplorerStore = Fragment;
