/** Whether what is shown is the atlas's own, or a list that the person or a link has brought. */
import { createContext, use } from 'react';

export const OwnDataContext = createContext(false);

/** True where nothing may be said that holds for the atlas's own data alone. */
export const useIsOwnData = (): boolean => use(OwnDataContext);
