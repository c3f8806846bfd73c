/** Stands for the folder of the pathways that come with the package, and begins the names of the files in it. */
export const BUNDLED = 'zorgpad:bundled'
