import { createContext, use } from 'react';

/** Whose page this is: Cruddur's, or that of a trace-viewer by itself, which knows of no session and no limits. */
export const SiteContext = createContext<'Cruddur' | 'trace-viewer'>('Cruddur');

export const useIsViewer = (): boolean => use(SiteContext) === 'trace-viewer';
